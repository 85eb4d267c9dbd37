package org.fangxin.platform.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.bson.Document;

/**
 * Numbers for people: rising per series and unique in the whole cluster. They are drawn from the store in blocks of
 * 20, so a restart leaves a gap, and two instances do not number in order of time.
 */
public final class NumberBlocks {
    static final String COLLECTION = "numbers";

    private static final int BLOCK = 20;
    private static final String LAST = "last";

    private final MongoCollection<Document> collection;
    private final Map<String, Block> blocks = new ConcurrentHashMap<>();

    NumberBlocks(MongoDatabase database) {
        this.collection = database.getCollection(COLLECTION);
    }

    /**
     * The next number, from 1.
     *
     * @param series for example {@code complaints-2026}
     */
    public long next(String series) {
        return blocks.computeIfAbsent(series, Block::new).next();
    }

    private long reserve(String series) {
        // Two first callers may both try to insert the series; the one who loses finds it the second time.
        AtomicReference<Document> reserved = new AtomicReference<>();
        while (!DuplicateKeys.absent(() -> reserved.set(add(series)))) {
            Thread.onSpinWait();
        }
        return reserved.get().get(LAST, Number.class).longValue() - BLOCK + 1;
    }

    private Document add(String series) {
        return Objects.requireNonNull(collection.findOneAndUpdate(
                Filters.eq(Fields.ID, series),
                Updates.inc(LAST, (long) BLOCK),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER)));
    }

    /** What is left of the block that this instance has reserved. */
    private final class Block {
        private final String series;
        private final ReentrantLock lock = new ReentrantLock();
        private long next;
        private int left;

        Block(String series) {
            this.series = series;
        }

        long next() {
            lock.lock();
            try {
                if (left == 0) {
                    next = reserve(series);
                    left = BLOCK;
                }
                left--;
                return next++;
            } finally {
                lock.unlock();
            }
        }
    }
}
