package org.fangxin.standalone.store.sameness;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import java.util.Random;
import org.bson.BsonDocument;
import org.bson.BsonInt32;

/**
 * Does the same to two collections and compares every answer, now and then also everything they hold. The same seed
 * gives the same operations, so that a difference can be found again.
 */
record SideBySide(
        MongoCollection<BsonDocument> indexed,
        MongoCollection<BsonDocument> reference,
        boolean nasty,
        boolean indexBoth) {

    private static final int OPERATIONS = 500;
    private static final int COMPARED_EVERY = 50;
    private static final int INDEXED_EVERY = 25;

    void run(long seed) {
        indexed.drop();
        reference.drop();
        Words words = new Words(new Random(seed), nasty);
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
        if (indexBoth) {
            Outcome elsewhere = change.on(reference);
            if (!there.equals(elsewhere)) {
                operations.noIndex().on(indexed);
                operations.noIndex().on(reference);
            }
        }
    }

    private void compare(Operation operation, long seed, int step) {
        assertThat(operation.on(indexed))
                .as("seed %d, step %d: %s", seed, step, operation.description())
                .isEqualTo(operation.on(reference));
    }

    private static Operation everything() {
        return new Operation(
                "all documents",
                collection -> Outcome.ordered(collection.find().sort(new BsonDocument("_id", new BsonInt32(1)))));
    }
}
