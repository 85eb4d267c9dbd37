package org.fangxin.complaint.adapter.mongo;

import com.mongodb.client.model.Indexes;
import java.util.List;
import org.fangxin.platform.mongo.CollectionIndex;
import org.fangxin.platform.mongo.DeclaredIndexes;

/** Every index of this service with the query it serves. */
final class ComplaintIndexes implements DeclaredIndexes {
    @Override
    public List<CollectionIndex> indexes() {
        return List.of(
                new CollectionIndex(
                        MongoExports.COLLECTION,
                        Indexes.ascending(MongoExports.STATE, "leaseUntil"),
                        false,
                        "the export that waits longest"),
                new CollectionIndex(
                        MongoExports.COLLECTION,
                        Indexes.ascending(MongoExports.OWNER, MongoExports.STATE),
                        false,
                        "unfinished exports of an account"),
                new CollectionIndex(
                        MongoExports.COLLECTION,
                        Indexes.ascending(MongoExports.EXPIRES),
                        false,
                        "exports that have expired"),
                unique("requestKey", "a repeated request finds what it filed"),
                unique("trackingNumber", "the number a complainant holds"),
                new CollectionIndex(
                        MongoStore.COMPLAINTS,
                        Indexes.ascending("listedUnder", "dueOrder"),
                        false,
                        "officer's queue and merchant's list by due day, any filters"),
                new CollectionIndex(
                        MongoStore.COMPLAINTS,
                        Indexes.ascending("listedUnder", "receivedOrder"),
                        false,
                        "officer's queue and merchant's list by receipt, any filters"),
                new CollectionIndex(
                        MongoStore.COMPLAINTS,
                        Indexes.ascending("searchTokens", "receivedOrder"),
                        false,
                        "officer's search by text"),
                new CollectionIndex(
                        MongoStore.COMPLAINTS,
                        Indexes.ascending(MongoPersonCases.KEYS, "receivedOrder"),
                        false,
                        "complaints of a phone number or a name, of anybody on the complainant's side"),
                new CollectionIndex(
                        MongoStore.COMPLAINTS,
                        Indexes.ascending("owner", "receivedOrder"),
                        false,
                        "a consumer's own complaints by receipt"),
                new CollectionIndex(
                        MongoStore.COMPLAINTS,
                        Indexes.ascending("owner", "dueOrder"),
                        false,
                        "a consumer's own complaints by due day"),
                new CollectionIndex(
                        MongoStore.COMPLAINTS,
                        Indexes.ascending("coOwners", "receivedOrder"),
                        false,
                        "the complaints of a co-complainant or an agent by receipt"),
                new CollectionIndex(
                        MongoStore.COMPLAINTS,
                        Indexes.ascending("coOwners", "dueOrder"),
                        false,
                        "the complaints of a co-complainant or an agent by due day"),
                new CollectionIndex(
                        MongoStore.COMPLAINTS,
                        Indexes.ascending("alarmOn"),
                        false,
                        "complaints whose limits the platform has to look at"),
                new CollectionIndex(
                        MongoStore.COMPLAINTS,
                        Indexes.ascending("dueProvisional", "dueOrder"),
                        false,
                        "complaints to be counted anew when a calendar is loaded"),
                new CollectionIndex(
                        GridFsEvidence.PENDING,
                        Indexes.ascending("why", "at"),
                        false,
                        "contents of attachments that wait to be removed or searched"),
                new CollectionIndex(
                        MongoCaseGroups.COLLECTION,
                        Indexes.ascending("listedUnder", "place"),
                        false,
                        "groups of complaints against one business on one problem, the most open first"),
                new CollectionIndex(
                        MongoAssignees.COLLECTION,
                        Indexes.ascending("areas", "_id"),
                        false,
                        "officers who were put in charge in an area"),
                new CollectionIndex(
                        MongoStore.ACCESSES,
                        Indexes.ascending("caseId", "at"),
                        false,
                        "who has looked at the personal data of a case"),
                new CollectionIndex(
                        MongoStore.MESSAGES,
                        Indexes.ascending("readBy", "_id"),
                        false,
                        "messages of a case that a party may read"),
                new CollectionIndex(
                        MongoStore.MESSAGES,
                        Indexes.ascending("requestKey"),
                        true,
                        "a repeated request finds the message it wrote"),
                new CollectionIndex(
                        MongoStore.REPORTS,
                        Indexes.ascending("requestKey"),
                        true,
                        "a repeated request finds the report it filed"),
                new CollectionIndex(
                        MongoStore.REPORTS,
                        Indexes.ascending("alarmOn"),
                        false,
                        "reports whose limits the platform has to look at"),
                new CollectionIndex(
                        MongoStore.REPORTS,
                        Indexes.ascending("listedUnder", "dueOrder"),
                        false,
                        "officer's queue of reports by due day"),
                new CollectionIndex(
                        MongoStore.REPORTERS,
                        Indexes.ascending("owner", "_id"),
                        false,
                        "reports that an account filed under its name"),
                new CollectionIndex(
                        MongoStore.COMPLAINTS,
                        Indexes.ascending(MongoDisclosureTotals.DUE),
                        false,
                        "complaints that became public, or no longer are, since they were counted"),
                new CollectionIndex(
                        MongoDisclosureTotals.COLLECTION,
                        Indexes.ascending("uscc"),
                        false,
                        "totals of what is public about a business"),
                new CollectionIndex(
                        MongoStore.COMPLAINTS,
                        Indexes.ascending("disclosedUnder", "disclosedOrder"),
                        false,
                        "public complaints, any filters"));
    }

    private static CollectionIndex unique(String field, String serves) {
        return new CollectionIndex(MongoStore.COMPLAINTS, Indexes.ascending(field), true, serves);
    }
}
