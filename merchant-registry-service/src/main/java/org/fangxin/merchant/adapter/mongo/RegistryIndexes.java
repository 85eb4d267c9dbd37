package org.fangxin.merchant.adapter.mongo;

import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.fangxin.platform.imports.mongo.ImportCollections;
import org.fangxin.platform.mongo.CollectionIndex;
import org.fangxin.platform.mongo.DeclaredIndexes;

/** The registry's collections and every index on them, each with the query it serves. */
public final class RegistryIndexes implements DeclaredIndexes {
    static final String MERCHANTS = "merchants";
    static final String REVISIONS = "merchant-revisions";
    /** Where imports are kept. */
    public static final ImportCollections IMPORTS =
            new ImportCollections("merchant-imports", "merchant-import-lines", "merchant-import-results");

    static final String CHANGES = "merchant-changes";
    static final String CHANGE_LOG = "merchant-change-log";
    static final String CHECKPOINTS = "partner-checkpoints";
    static final String ALLIANCES = "return-alliances";
    static final String STATIONS = "stations";
    static final String LEDGERS = "station-ledgers";
    static final String ASSESSMENTS = "station-assessments";
    static final String PERSONS = "merchant-persons";
    static final String ACCESSES = "merchant-accesses";
    static final String STANDINGS = "merchant-standings";
    static final String WARNINGS = "merchant-warnings";
    static final String APPLICATIONS = "designation-applications";
    static final String DRAFTS = "designation-application-drafts";
    static final String EVALUATIONS = "evaluation-calendar";
    static final String REMINDERS = "evaluation-reminders";
    static final String PROPOSALS = "review-proposals";
    static final String STANDING_MARKS = "standing-marks";
    static final String BADGE_KEYS = "badge-keys";
    static final String BADGE_EDITIONS = "badge-editions";

    @Override
    public List<CollectionIndex> indexes() {
        return Stream.concat(own().stream(), IMPORTS.indexes().stream()).toList();
    }

    private static List<CollectionIndex> own() {
        return List.of(
                index(MERCHANTS, "the merchant of a designation", "designations.id"),
                index(MERCHANTS, "designations that the calendar turns", "lookup.turnOn"),
                index(MERCHANTS, "the bureau's lists of designations, by code", "lookup.held", "_id"),
                index(REVISIONS, "a merchant's revisions, and the one in force at a moment", "uscc", "at", "number"),
                index(MERCHANTS, "a partner's roster, by code", "rosters.partner", "_id"),
                unique(CHANGES, "a change is logged once", "change"),
                index(CHANGES, "changes in a partner's roster, in order", "partners", "_id"),
                index(ALLIANCES, "alliances that stand, by name, all or those of a merchant", "listed", "byName"),
                index(ALLIANCES, "alliances a merchant ever belonged to", "members.uscc"),
                unique(STATIONS, "a station is listed once under its reference", "ref"),
                index(STATIONS, "stations by filter, in order of names", "listed", "byName"),
                index(STATIONS, "stations near a place, by square and filter", "square"),
                unique(LEDGERS, "a repeated request finds its entry", "requestKey"),
                index(LEDGERS, "a station's ledger, newest first", "station", "_id"),
                index(LEDGERS, "the entry that led to a complaint", "ending.complaintId"),
                index(LEDGERS, "a station's open disputes, newest first", "open", "_id"),
                index(ASSESSMENTS, "a station's months", "station", "month"),
                index(
                        ACCESSES,
                        "looks at personal data of a merchant or a ledger entry, latest first",
                        "subject",
                        "at"),
                index(STANDINGS, "a merchant's months", "uscc", "month"),
                unique(APPLICATIONS, "a repeated request finds what it submitted", "requestKey"),
                unique(APPLICATIONS, "one open application for each merchant and kind", "slot"),
                index(APPLICATIONS, "lists of merchants, reviewers and the public, oldest first", "listedUnder", "_id"),
                index(APPLICATIONS, "applications that the calendar moves", "wakeOn"),
                unique(DRAFTS, "a merchant's drafts, one for each kind", "uscc", "kind"),
                index(DRAFTS, "drafts that were left alone", "keptUntil"),
                index(EVALUATIONS, "designations to evaluate, the first due first", "listedUnder", "place"),
                index(EVALUATIONS, "evaluations of which nobody was told", "untold"),
                index(EVALUATIONS, "a merchant's entries", "uscc"),
                unique(PROPOSALS, "one open proposal for each merchant and rule", "slot"),
                index(PROPOSALS, "open proposals about a merchant, oldest first", "about", "_id"),
                index(PROPOSALS, "the latest proposal about a merchant by a rule", "uscc", "rule", "_id"),
                index(PROPOSALS, "lists of reviewers, oldest first", "listedUnder", "_id"),
                index(PROPOSALS, "open proposals not looked at today", "lookAfter"),
                index(STANDING_MARKS, "the longest marked merchants", "at"),
                unique(BADGE_EDITIONS, "the edition of a merchant's badges, one at a time", "slot"),
                index(BADGE_EDITIONS, "a merchant's badges that have not been taken back", "uscc", "revoked"),
                index(BADGE_EDITIONS, "the places of a list that were taken back", "list", "revoked"),
                index(WARNINGS, "warnings that name a merchant", "merchants", "activeUntil"));
    }

    private static CollectionIndex index(String collection, String serves, String... fields) {
        return new CollectionIndex(collection, keys(fields), false, serves);
    }

    private static CollectionIndex unique(String collection, String serves, String... fields) {
        return new CollectionIndex(collection, keys(fields), true, serves);
    }

    private static Bson keys(String... fields) {
        return Indexes.ascending(fields);
    }
}
