package org.fangxin.complaint.adapter.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.fangxin.platform.mongo.Stored;

/**
 * Chooses by which of several keys a list is read, when a complaint must have them all: the one that the fewest complaints
 * have. The others sift what was read, so a frequent word beside a rare one costs no more than the rare one.
 */
final class NarrowestKey {
    /** Keys that more complaints have count as equally frequent; to count further would cost more than it saves. */
    private static final int FREQUENT = 200;

    private final MongoCollection<Stored<ComplaintDocument>> complaints;

    NarrowestKey(MongoCollection<Stored<ComplaintDocument>> complaints) {
        this.complaints = complaints;
    }

    /** The keys as filters, the chosen one first, and the index that leads to it in an order. */
    Choice of(List<Key> keys, String order) {
        Key chosen = chosen(keys, order);
        List<Bson> filters = new ArrayList<>();
        filters.add(chosen.filter());
        keys.stream().filter(key -> !key.equals(chosen)).map(Key::filter).forEach(filters::add);
        return new Choice(filters, Indexes.ascending(chosen.field(), order));
    }

    private Key chosen(List<Key> keys, String order) {
        Key first = keys.getFirst();
        if (keys.size() == 1 || first.always()) {
            return first;
        }
        Key fewest = first;
        long least = Long.MAX_VALUE;
        for (Key key : keys) {
            long count = complaints.countDocuments(
                    key.filter(),
                    new CountOptions()
                            .hint(Indexes.ascending(key.field(), order))
                            .limit(FREQUENT));
            if (count < least) {
                fewest = key;
                least = count;
            }
        }
        return fewest;
    }

    /**
     * Something that a complaint must have.
     *
     * @param always whether it is so narrow that nothing else is asked
     */
    record Key(String field, String value, boolean always) {
        static Key only(String field, String value) {
            return new Key(field, value, true);
        }

        private Bson filter() {
            return Filters.eq(field, value);
        }
    }

    /** How a list is read. */
    record Choice(List<Bson> filters, Bson index) {}
}
