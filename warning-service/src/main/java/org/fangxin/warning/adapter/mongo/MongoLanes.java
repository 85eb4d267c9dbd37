package org.fangxin.warning.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.min;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoServerException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;

/**
 * One document per webhook: when something in its lane is due, and until when a process serves it. Whoever adds to a
 * lane raises its stamp, so that a process that gives the lane back does not lay it to rest over a delivery that it has
 * not seen.
 */
final class MongoLanes {
    static final String COLLECTION = "delivery_lanes";
    static final String DUE = "due";
    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private static final String ID = "_id";
    private static final String LEASED_UNTIL = "leasedUntil";
    private static final String STAMP = "stamp";

    private final MongoCollection<Lane> lanes;

    MongoLanes(MongoDatabase database) {
        this.lanes = database.getCollection(COLLECTION, Lane.class);
    }

    /** A lane. */
    record Lane(String _id, Instant due, Instant leasedUntil, long stamp) {}

    void wake(String webhookId, Instant due) {
        Bson change = combine(min(DUE, due), inc(STAMP, 1L));
        if (lanes.updateOne(eq(ID, webhookId), change).getMatchedCount() == 1) {
            return;
        }
        try {
            lanes.insertOne(new Lane(webhookId, due, Instant.EPOCH, 1L));
        } catch (MongoServerException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            lanes.updateOne(eq(ID, webhookId), change, new UpdateOptions());
        }
    }

    List<String> due(Instant now, int limit) {
        return lanes.find(and(lte(DUE, now), lte(LEASED_UNTIL, now)))
                .sort(Sorts.ascending(DUE))
                .limit(limit)
                .map(Lane::_id)
                .into(new ArrayList<>());
    }

    Optional<Long> claim(String webhookId, Instant now, Duration lease) {
        return Optional.ofNullable(lanes.findOneAndUpdate(
                        and(eq(ID, webhookId), lte(DUE, now), lte(LEASED_UNTIL, now)),
                        set(LEASED_UNTIL, now.plus(lease)),
                        new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)))
                .map(Lane::stamp);
    }

    void release(String webhookId, long stamp, Instant next) {
        Bson free = set(LEASED_UNTIL, Instant.EPOCH);
        boolean unchanged = lanes.updateOne(and(eq(ID, webhookId), eq(STAMP, stamp)), combine(free, set(DUE, next)))
                        .getMatchedCount()
                == 1;
        if (!unchanged) {
            lanes.updateOne(eq(ID, webhookId), free);
        }
    }

    void remove(String webhookId) {
        lanes.deleteOne(eq(ID, webhookId));
    }
}
