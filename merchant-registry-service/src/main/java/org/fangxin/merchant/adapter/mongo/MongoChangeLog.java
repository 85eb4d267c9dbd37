package org.fangxin.merchant.adapter.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.sync.Change;
import org.fangxin.merchant.domain.sync.ChangeLog;
import org.fangxin.platform.time.IdSource;
import org.jspecify.annotations.Nullable;

/**
 * The log of changes in MongoDB. A change is inserted under the number after the last one; of two writers that want the
 * same number one gets it and the other takes the next. A number is thus never taken before its change can be read.
 */
public final class MongoChangeLog implements ChangeLog {
    private static final String LOG = "log";

    private final MongoCollection<ChangeDocument> changes;
    private final MongoCollection<Document> state;
    private final IdSource ids;

    public MongoChangeLog(MongoDatabase database, IdSource ids) {
        this.changes = database.getCollection(RegistryIndexes.CHANGES, ChangeDocument.class);
        this.state = database.getCollection(RegistryIndexes.CHANGE_LOG);
        this.ids = ids;
    }

    /** @param change the merchant's code and version, unique in the log */
    record ChangeDocument(long _id, String change, String uscc, long version, Instant at, List<String> partners) {
        static ChangeDocument of(long number, Entry entry) {
            String uscc = entry.uscc().value();
            return new ChangeDocument(
                    number, uscc + "/" + entry.version(), uscc, entry.version(), entry.at(), entry.partners());
        }

        Change logged() {
            return new Change(_id, new UnifiedSocialCreditCode(uscc), version, at, partners);
        }
    }

    @Override
    public void append(List<Entry> entries) {
        List<Entry> left = entries;
        while (!left.isEmpty()) {
            int done = appendFrom(left);
            left = left.subList(done, left.size());
        }
    }

    /** Inserts up to the first change that is there already, or whose number another writer took; how many are done. */
    private int appendFrom(List<Entry> entries) {
        long next = last() + 1;
        List<ChangeDocument> documents = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            documents.add(ChangeDocument.of(next + documents.size(), entry));
        }
        try {
            changes.insertMany(documents);
            return documents.size();
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream().anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
                throw e;
            }
            int inserted = e.getWriteErrors().getFirst().getIndex();
            boolean known =
                    changes.find(Filters.eq("change", documents.get(inserted).change()))
                                    .first()
                            != null;
            return known ? inserted + 1 : inserted;
        }
    }

    @Override
    public Extent extent() {
        // The end is read last: what is dropped meanwhile makes a reader start again once too often, never too seldom.
        Document log = log();
        return new Extent(log.getString("epoch"), number(log.get("dropped")), last());
    }

    @Override
    public List<Change> after(long seq, @Nullable String partner, int limit) {
        Bson later = Filters.gt("_id", seq);
        return changes.find(partner == null ? later : Filters.and(Filters.eq("partners", partner), later))
                .sort(Sorts.ascending("_id"))
                .limit(limit)
                .map(ChangeDocument::logged)
                .into(new ArrayList<>());
    }

    @Override
    public void dropBefore(Instant moment, int limit) {
        ChangeDocument first = changes.find().sort(Sorts.ascending("_id")).first();
        if (first == null || !first.at().isBefore(moment)) {
            return;
        }
        List<ChangeDocument> oldest =
                changes.find().sort(Sorts.ascending("_id")).limit(limit).into(new ArrayList<>());
        long last = last();
        long dropped = oldest.stream()
                .takeWhile(change -> change.at().isBefore(moment) && change._id() < last)
                .mapToLong(ChangeDocument::_id)
                .max()
                .orElse(0);
        if (dropped > 0) {
            log();
            state.updateOne(Filters.eq(LOG), Updates.max("dropped", dropped));
            changes.deleteMany(Filters.lte("_id", dropped));
        }
    }

    /** The last change is never dropped, so that numbers go on from there. */
    private long last() {
        ChangeDocument last = changes.find().sort(Sorts.descending("_id")).first();
        return last == null ? 0 : last._id();
    }

    private Document log() {
        Document known = state.find(Filters.eq(LOG)).first();
        if (known != null) {
            return known;
        }
        try {
            state.updateOne(
                    Filters.eq(LOG), Updates.setOnInsert("epoch", ids.next()), new UpdateOptions().upsert(true));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
        return Objects.requireNonNull(state.find(Filters.eq(LOG)).first());
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }
}
