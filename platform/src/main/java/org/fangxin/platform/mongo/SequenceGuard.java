package org.fangxin.platform.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.conversions.Bson;

/**
 * Applies an event to a projection once: effect and check for duplicates are one write. Events that come twice, or
 * later than a newer one of the same aggregate, change nothing.
 */
public final class SequenceGuard {
    private SequenceGuard() {}

    /**
     * Updates the document, or makes it, if the sequence is newer than the last one applied.
     *
     * @param collection the projection
     * @param id the document's id
     * @param sequenceField field that holds the last applied sequence, one per source of events
     * @param sequence the event's sequence
     * @param update classic update operators, {@code $set} and the like; not on the sequence field
     * @return whether it was applied
     */
    public static boolean apply(
            MongoCollection<?> collection, String id, String sequenceField, long sequence, Bson update) {
        Bson older = Filters.and(
                Filters.eq(Fields.ID, id),
                Filters.or(Filters.exists(sequenceField, false), Filters.lt(sequenceField, sequence)));
        Bson change = Updates.combine(update, Updates.set(sequenceField, sequence));
        boolean[] changed = new boolean[1];
        boolean decided = DuplicateKeys.absent(() -> changed[0] = applied(collection, older, change, true));
        // The id is taken: by a document that is as new already, or by one that another consumer has just made.
        return decided ? changed[0] : applied(collection, older, change, false);
    }

    private static boolean applied(MongoCollection<?> collection, Bson older, Bson change, boolean upsert) {
        var result = collection.updateOne(older, change, new UpdateOptions().upsert(upsert));
        return result.getMatchedCount() > 0 || result.getUpsertedId() != null;
    }
}
