package org.fangxin.standalone.store.sameness;

import static org.assertj.core.api.Assertions.fail;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.Random;
import org.awaitility.Awaitility;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does the same to two collections and compares every answer, now and then also everything they hold. The same seed
 * gives the same operations, so that a difference can be found again.
 */
record SideBySide(MongoCollection<BsonDocument> indexed, MongoCollection<BsonDocument> reference, Likeness likeness) {

    private static final Logger LOG = LoggerFactory.getLogger(SideBySide.class);
    private static final Duration RECOVERY = Duration.ofMinutes(3);
    private static final int OPERATIONS = 500;
    private static final int COMPARED_EVERY = 50;
    private static final int INDEXED_EVERY = 25;

    void run(long seed) {
        indexed.drop();
        // A server that fell over the run before takes a while to come back.
        Awaitility.await().atMost(RECOVERY).ignoreExceptions().until(() -> {
            reference.drop();
            return true;
        });
        Words words = new Words(new Random(seed), likeness == Likeness.SELF);
        Operations operations = new Operations(words);
        for (int step = 0; step < OPERATIONS; step++) {
            if (step % INDEXED_EVERY == 5) {
                changeIndexes(operations, words);
            }
            Operation next = operations.next();
            Outcome elsewhere = next.on(reference);
            if (hasStumbled(elsewhere)) {
                if (!next.isRead()
                        || !same(everything().on(indexed), everything().on(reference))) {
                    LOG.warn("seed {} ends at step {}: the other server failed in {}", seed, step, next.description());
                    return;
                }
                continue;
            }
            compare(operations, next, elsewhere, seed, step);
            if (step % COMPARED_EVERY == 0) {
                compare(operations, everything(), everything().on(reference), seed, step);
            }
        }
        compare(operations, everything(), everything().on(reference), seed, OPERATIONS);
    }

    private void changeIndexes(Operations operations, Words words) {
        Operation change = words.chance(15) ? operations.noIndex() : operations.index();
        Outcome there = change.on(indexed);
        if (likeness == Likeness.REAL) {
            Outcome elsewhere = change.on(reference);
            if (!there.equals(elsewhere)) {
                dropIndexes(operations);
            }
        }
    }

    private void dropIndexes(Operations operations) {
        operations.noIndex().on(indexed);
        operations.noIndex().on(reference);
    }

    /**
     * Every generated operation is valid: a server that refuses one cannot do it or fell over it, cannot be compared in it,
     * and may have lost more than that.
     */
    private boolean hasStumbled(Outcome elsewhere) {
        return likeness == Likeness.REAL && elsewhere.isRefused();
    }

    private void compare(Operations operations, Operation operation, Outcome answered, long seed, int step) {
        Outcome there = operation.on(indexed);
        Outcome elsewhere = answered;
        if (likeness == Likeness.REAL && operation.isRead() && !same(there, elsewhere)) {
            dropIndexes(operations);
            there = operation.on(indexed);
            elsewhere = operation.on(reference);
        }
        if (!same(there, elsewhere)) {
            fail(
                    "seed %d, step %d: %s%nhere only:      %s%nreference only: %s",
                    seed, step, operation.description(), there.without(elsewhere), elsewhere.without(there));
        }
    }

    private boolean same(Outcome there, Outcome elsewhere) {
        return switch (likeness) {
            case SELF -> there.equals(elsewhere);
            case REAL -> there.anyFieldOrder().equals(elsewhere.anyFieldOrder().once());
            case STOCK -> there.anyNumberType().equals(elsewhere.anyNumberType());
        };
    }

    /** How alike two servers have to be. */
    enum Likeness {
        /** In all: the same server with and without indexes. */
        SELF,
        /**
         * Fields that an update adds come in lexicographic order, as MongoDB 5 has it; others have another order. One
         * engine shows a document twice that a multikey index holds twice, and forgets booleans and strings when it
         * answers {@code $not} with a range by an index; no MongoDB does. As an index never changes an answer, a read
         * that differs is asked again without indexes, and that answer counts.
         */
        REAL,
        /** The stock server also keeps a number's type when an equal one of another type is set. */
        STOCK
    }

    private static Operation everything() {
        return new Operation(
                "all documents",
                collection -> Outcome.ordered(collection.find().sort(new BsonDocument("_id", new BsonInt32(1)))));
    }
}
