package org.fangxin.standalone.store.sameness;

import static org.assertj.core.api.Assertions.fail;

import com.mongodb.client.MongoCollection;
import java.util.Random;
import org.bson.BsonDocument;
import org.bson.BsonInt32;

/**
 * Does the same to two collections and compares every answer, now and then also everything they hold. The same seed
 * gives the same operations, so that a difference can be found again.
 */
record SideBySide(MongoCollection<BsonDocument> indexed, MongoCollection<BsonDocument> reference, Likeness likeness) {

    private static final int OPERATIONS = 500;
    private static final int COMPARED_EVERY = 50;
    private static final int INDEXED_EVERY = 25;

    void run(long seed) {
        indexed.drop();
        reference.drop();
        Words words = new Words(new Random(seed), likeness == Likeness.SELF);
        Operations operations = new Operations(words);
        for (int step = 0; step < OPERATIONS; step++) {
            if (step % INDEXED_EVERY == 5) {
                changeIndexes(operations, words);
            }
            compare(operations.next(), seed, step);
            if (step % COMPARED_EVERY == 0) {
                compare(everything(), seed, step);
            }
        }
        compare(everything(), seed, OPERATIONS);
    }

    private void changeIndexes(Operations operations, Words words) {
        Operation change = words.chance(15) ? operations.noIndex() : operations.index();
        Outcome there = change.on(indexed);
        if (likeness == Likeness.REAL) {
            Outcome elsewhere = change.on(reference);
            if (!there.equals(elsewhere)) {
                operations.noIndex().on(indexed);
                operations.noIndex().on(reference);
            }
        }
    }

    private void compare(Operation operation, long seed, int step) {
        Outcome there = operation.on(indexed);
        Outcome elsewhere = operation.on(reference);
        boolean unable = likeness == Likeness.REAL && operation.isRead() && elsewhere.isRefused();
        if (!unable && !same(there, elsewhere)) {
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
         * engine shows a document twice that a multikey index holds twice, which no MongoDB does.
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
