package org.fangxin.platform.mongo;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.fangxin.platform.outbox.OutboxRelays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Creates the declared indexes before anything else starts: a unique index that comes after the first request comes
 * too late. Waits for a store that is not up yet; an index that the store refuses ends the start.
 */
final class IndexCreation implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(IndexCreation.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final MongoDatabase database;
    private final List<DeclaredIndexes> declared;
    private final Duration patience;
    private volatile boolean running;

    IndexCreation(MongoDatabase database, List<DeclaredIndexes> declared, Duration patience) {
        this.database = database;
        this.declared = List.copyOf(declared);
        this.patience = patience;
    }

    @Override
    public void start() {
        List<CollectionIndex> indexes = new ArrayList<>();
        declared.forEach(service -> indexes.addAll(service.indexes()));
        long deadline = System.nanoTime() + patience.toNanos();
        boolean waiting = false;
        while (!created(indexes, System.nanoTime() >= deadline)) {
            if (!waiting) {
                LOG.warn("The store does not answer yet; waiting up to {} s for it", patience.toSeconds());
                waiting = true;
            }
            pause();
        }
        running = true;
    }

    private boolean created(List<CollectionIndex> indexes, boolean lastTry) {
        try {
            indexes.forEach(this::create);
            return true;
        } catch (MongoException e) {
            if (lastTry || !StoreOutages.isOutage(e)) {
                throw e;
            }
            return false;
        }
    }

    private void create(CollectionIndex index) {
        try {
            database.getCollection(index.collection())
                    .createIndex(index.keys(), new IndexOptions().unique(index.unique()));
        } catch (MongoCommandException e) {
            if (StoreOutages.isOutage(e)) {
                throw e;
            }
            throw new IndexRefusedException(index, e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the store", e);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return OutboxRelays.PHASE - 1000;
    }
}
