package org.fangxin.standalone.store.mongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CursorNotFoundException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/** Cursors that clients have not read to the end. One that nobody asks for is closed after ten minutes. */
final class OpenCursors {

    private static final Duration IDLE = Duration.ofMinutes(10);

    private final Map<Long, OpenCursor> cursors = new ConcurrentHashMap<>();
    private final AtomicLong lastId = new AtomicLong();

    /** Answers with the first batch and keeps what is left over. */
    Document answer(String namespace, Answer answer, boolean singleBatch) {
        OpenCursor cursor =
                new OpenCursor(lastId.incrementAndGet(), answer.documents(), answer.projection(), answer.release());
        boolean kept = false;
        try {
            List<Document> batch = answer.batchSize() == 0 ? List.of() : cursor.takeDocuments(answer.batchSize());
            boolean more = !singleBatch && !cursor.isEmpty();
            if (more) {
                closeIdle();
                cursors.put(cursor.getId(), cursor);
                kept = true;
            }
            return reply("firstBatch", namespace, batch, more ? cursor.getId() : 0);
        } finally {
            if (!kept) {
                cursor.close();
            }
        }
    }

    /** What is found, how much of it goes into the first batch, and what to do when nobody needs it any more. */
    record Answer(
            Iterator<Document> documents, UnaryOperator<List<Document>> projection, int batchSize, Runnable release) {}

    Document more(String namespace, long id, int batchSize) {
        OpenCursor cursor = cursors.get(id);
        if (cursor == null) {
            throw new CursorNotFoundException(id);
        }
        List<Document> batch = cursor.takeDocuments(batchSize);
        boolean end = cursor.isEmpty();
        if (end) {
            close(id);
        }
        return reply("nextBatch", namespace, batch, end ? 0 : id);
    }

    boolean close(long id) {
        OpenCursor cursor = cursors.remove(id);
        if (cursor != null) {
            cursor.close();
        }
        return cursor != null;
    }

    void closeAll() {
        cursors.keySet().forEach(this::close);
    }

    private void closeIdle() {
        cursors.values().stream()
                .filter(cursor -> cursor.idleNanos() > IDLE.toNanos())
                .forEach(cursor -> close(cursor.getId()));
    }

    private static Document reply(String batchName, String namespace, List<Document> batch, long id) {
        return new Document(
                        "cursor", new Document("id", id).append("ns", namespace).append(batchName, batch))
                .append("ok", 1.0);
    }
}
