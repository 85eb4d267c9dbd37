package org.fangxin.complaint.adapter.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.fangxin.complaint.application.SearchKeys;
import org.fangxin.platform.mongo.AggregateCollection;
import org.fangxin.platform.mongo.Stored;

/**
 * Walks once along the ids of all complaints and adds the keys by which a search finds them where they are missing. A complaint that changes meanwhile gets its keys by that change, and keeps its version here.
 */
final class AddSearchKeys implements SearchKeys {
    /** Changes when there are other keys: then all complaints are walked along once more. */
    private static final String WALK = "complaint-search-keys-3";

    private static final int BATCH = 200;
    private static final int BATCHES = 25;

    private final AggregateCollection<ComplaintDocument> complaints;
    private final ComplaintDocuments documents;
    private final MongoCollection<Document> raw;
    private final Walk walk;

    AddSearchKeys(
            MongoDatabase database, AggregateCollection<ComplaintDocument> complaints, ComplaintDocuments documents) {
        this.complaints = complaints;
        this.documents = documents;
        this.raw = database.getCollection(MongoStore.COMPLAINTS);
        this.walk = new Walk(database, WALK);
    }

    @Override
    public int addMissing() {
        AtomicInteger added = new AtomicInteger();
        walk.go(BATCHES, after -> {
            List<Stored<ComplaintDocument>> next = complaints
                    .stored()
                    .find(Filters.gt("_id", after))
                    .sort(Sorts.ascending("_id"))
                    .limit(BATCH)
                    .into(new ArrayList<>());
            added.addAndGet(add(next));
            return next.isEmpty()
                    ? Optional.empty()
                    : Optional.of(next.getLast().id());
        });
        return added.get();
    }

    private int add(List<Stored<ComplaintDocument>> some) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        for (Stored<ComplaintDocument> each : some) {
            if (lacks(each.document())) {
                ComplaintDocument whole = documents.write(documents.read(each.id(), each.document()));
                writes.add(new UpdateOneModel<>(
                        Filters.and(Filters.eq(each.id()), Filters.eq("version", each.version())), keys(whole)));
            }
        }
        return writes.isEmpty() ? 0 : raw.bulkWrite(writes).getModifiedCount();
    }

    private static boolean lacks(ComplaintDocument document) {
        boolean ungrouped = document.respondent().uscc() != null
                && document.listedUnder().stream().noneMatch(GroupKeys::ofGroup);
        return ungrouped || document.searchTokens() == null || document.personKeys() == null;
    }

    private static Bson keys(ComplaintDocument whole) {
        List<Bson> keys = new ArrayList<>();
        keys.add(Updates.set("searchTokens", whole.searchTokens()));
        keys.add(Updates.set("listedUnder", whole.listedUnder()));
        keys.add(Updates.set(MongoPersonCases.KEYS, whole.personKeys()));
        keys.add(Updates.unset("complainant.phoneIndex"));
        keys.add(Updates.unset("complainant.nameIndex"));
        return Updates.combine(keys);
    }
}
