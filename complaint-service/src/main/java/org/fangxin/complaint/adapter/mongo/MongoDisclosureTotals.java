package org.fangxin.complaint.adapter.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.fangxin.complaint.application.DisclosureTotals;
import org.fangxin.complaint.domain.Closed;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintState;
import org.fangxin.complaint.domain.Settled;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.platform.mongo.AggregateCollection;
import org.fangxin.platform.mongo.Stored;
import org.jspecify.annotations.Nullable;

/**
 * Totals of what is public, in small counters: of a business, a month of receipt, and a sixteenth of its complaints. A
 * counter also holds which complaints it counts, at which version and with which end, and both change in one write: so a
 * complaint that is looked at twice, or too late, counts no twice, and one that is no longer public is taken out again. The
 * complaint itself says, in the write that made it public or took it back, that it has to be looked at.
 */
final class MongoDisclosureTotals implements DisclosureTotals {
    static final String COLLECTION = "disclosureTotals";
    static final String DUE = "disclosureDue";
    private static final String WALK = "disclosure-totals-1";
    private static final String MERCHANT = "uscc";
    private static final String MONTH = "month";
    private static final String COUNTS = "counts";
    private static final String VERSION = "version";
    private static final String END = "end";
    private static final int BATCH = 200;
    private static final int BATCHES = 10;

    private final AggregateCollection<ComplaintDocument> complaints;
    private final ComplaintDocuments documents;
    private final MongoCollection<Document> raw;
    private final MongoCollection<Document> counters;
    private final Walk walk;

    MongoDisclosureTotals(
            MongoDatabase database, AggregateCollection<ComplaintDocument> complaints, ComplaintDocuments documents) {
        this.complaints = complaints;
        this.documents = documents;
        this.raw = database.getCollection(MongoStore.COMPLAINTS);
        this.counters = database.getCollection(COLLECTION);
        this.walk = new Walk(database, WALK);
    }

    @Override
    public Totals of(UnifiedSocialCreditCode merchant) {
        Map<End, Long> ends = new EnumMap<>(End.class);
        SortedMap<YearMonth, Long> months = new TreeMap<>();
        for (Document counter :
                counters.find(Filters.eq(MERCHANT, merchant.value())).projection(Projections.include(MONTH, COUNTS))) {
            counter.get(COUNTS, new Document()).forEach((end, count) -> {
                long number = ((Number) count).longValue();
                ends.merge(End.valueOf(end), number, Long::sum);
                months.merge(YearMonth.parse(counter.getString(MONTH)), number, Long::sum);
            });
        }
        months.values().removeIf(count -> count == 0);
        return new Totals(
                ends.getOrDefault(End.SETTLED_BY_SIDES, 0L),
                ends.getOrDefault(End.SETTLED_IN_MEDIATION, 0L),
                ends.getOrDefault(End.TERMINATED, 0L),
                months);
    }

    @Override
    public int update() {
        walk.go(BATCHES, this::markOld);
        int looked = 0;
        List<Stored<ComplaintDocument>> due = due();
        for (int i = 0; i < BATCHES && !due.isEmpty(); i++) {
            for (Stored<ComplaintDocument> each : due) {
                count(documents.read(each.id(), each.document()), each.version());
                raw.updateOne(
                        Filters.and(Filters.eq(each.id()), Filters.eq(VERSION, each.version())), Updates.unset(DUE));
                looked++;
            }
            due = due();
        }
        return looked;
    }

    private List<Stored<ComplaintDocument>> due() {
        return complaints
                .stored()
                .find(Filters.eq(DUE, true))
                .hint(Indexes.ascending(DUE))
                .limit(BATCH)
                .into(new ArrayList<>());
    }

    /** Complaints that were public before there were totals. */
    private Optional<String> markOld(String after) {
        List<Stored<ComplaintDocument>> next = complaints
                .stored()
                .find(Filters.and(
                        Filters.eq("disclosedUnder", DisclosureKeys.of("", "", "")),
                        Filters.gt("disclosedOrder", after)))
                .sort(Sorts.ascending("disclosedOrder"))
                .limit(BATCH)
                .into(new ArrayList<>());
        if (next.isEmpty()) {
            return Optional.empty();
        }
        raw.updateMany(Filters.in("_id", next.stream().map(Stored::id).toList()), Updates.set(DUE, true));
        return Optional.ofNullable(next.getLast().document().disclosedOrder());
    }

    private void count(Complaint complaint, long version) {
        UnifiedSocialCreditCode merchant = complaint.filing().respondent().uscc();
        if (merchant == null) {
            return;
        }
        Place place = Place.of(complaint, merchant);
        boolean settled = false;
        while (!settled) {
            Document counted = counters.find(Filters.eq(place.id()))
                    .projection(Projections.include(place.field()))
                    .map(counter -> counter.getEmbedded(place.path(), Document.class))
                    .first();
            settled = (counted != null && counted.getLong(VERSION) >= version)
                    || changed(place, counted, version, End.of(complaint));
        }
    }

    /** Whether nobody else has changed the same complaint's count meanwhile. */
    private boolean changed(Place place, @Nullable Document counted, long version, @Nullable End end) {
        String before = counted == null ? null : counted.getString(END);
        String now = end == null ? null : end.name();
        List<Bson> changes = new ArrayList<>();
        changes.add(Updates.set(place.field(), new Document(VERSION, version).append(END, now)));
        if (before != null && !before.equals(now)) {
            changes.add(Updates.inc(COUNTS + "." + before, -1L));
        }
        if (now != null && !now.equals(before)) {
            changes.add(Updates.inc(COUNTS + "." + now, 1L));
        }
        changes.add(Updates.setOnInsert(MERCHANT, place.merchant()));
        changes.add(Updates.setOnInsert(MONTH, place.month().toString()));
        Bson unchanged = counted == null
                ? Filters.exists(place.field(), false)
                : Filters.eq(place.field() + "." + VERSION, counted.getLong(VERSION));
        try {
            var written = counters.updateOne(
                    Filters.and(Filters.eq(place.id()), unchanged),
                    Updates.combine(changes),
                    new UpdateOptions().upsert(counted == null));
            return written.getMatchedCount() == 1 || written.getUpsertedId() != null;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    /** Where a complaint is counted; that never changes. */
    private record Place(String merchant, YearMonth month, String complaint) {
        static Place of(Complaint complaint, UnifiedSocialCreditCode merchant) {
            return new Place(
                    merchant.value(),
                    YearMonth.from(complaint.filing().receivedOn()),
                    complaint.id().value());
        }

        String id() {
            return String.join("/", merchant, month.toString(), complaint.substring(complaint.length() - 1));
        }

        String field() {
            return String.join(".", path());
        }

        List<String> path() {
            return List.of("cases", complaint);
        }
    }

    /** How a public complaint ended. */
    private enum End {
        SETTLED_BY_SIDES,
        SETTLED_IN_MEDIATION,
        TERMINATED;

        /** Null when it is not public. */
        static @Nullable End of(Complaint complaint) {
            Closed closed = DisclosureKeys.published(complaint);
            if (closed == null) {
                return null;
            }
            ComplaintState.Ending ending = closed.ending();
            if (!(ending instanceof Settled settled)) {
                return TERMINATED;
            }
            return switch (settled.route()) {
                case ODR, BETWEEN_THE_SIDES -> SETTLED_BY_SIDES;
                case MEDIATION_DOCUMENT, MEDIATION_RECORD -> SETTLED_IN_MEDIATION;
            };
        }
    }
}
