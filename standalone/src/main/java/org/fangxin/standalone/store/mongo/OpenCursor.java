package org.fangxin.standalone.store.mongo;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;

/** An answer that a client fetches batch by batch; it shows the collection as it was when the cursor was opened. */
final class OpenCursor extends AbstractCursor implements AutoCloseable {

    static final int FIRST_BATCH = 101;
    private static final int MOST_BYTES = 12 * 1024 * 1024;
    private static final int USUAL_BATCH = 10_000;

    private final Iterator<Document> documents;
    private final UnaryOperator<List<Document>> projection;
    private final Runnable release;
    private volatile long lastUse = System.nanoTime();

    OpenCursor(long id, Iterator<Document> documents, UnaryOperator<List<Document>> projection, Runnable release) {
        super(id);
        this.documents = documents;
        this.projection = projection;
        this.release = release;
    }

    @Override
    public synchronized boolean isEmpty() {
        return !documents.hasNext();
    }

    /** The next batch; 0 means as many as fit into one message. */
    @Override
    public synchronized List<Document> takeDocuments(int count) {
        lastUse = System.nanoTime();
        List<Document> batch = new ArrayList<>();
        int most = count > 0 ? count : USUAL_BATCH;
        long bytes = 0;
        while (batch.size() < most && bytes < MOST_BYTES && documents.hasNext()) {
            Document document = documents.next();
            batch.add(document);
            bytes += DocumentSize.about(document);
        }
        return projection.apply(batch);
    }

    long idleNanos() {
        return System.nanoTime() - lastUse;
    }

    @Override
    public synchronized void close() {
        release.run();
    }
}
