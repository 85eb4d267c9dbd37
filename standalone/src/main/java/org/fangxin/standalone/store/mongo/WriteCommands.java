package org.fangxin.standalone.store.mongo;

import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code insert}, {@code update} and {@code delete}: each statement by itself, in order until one fails if asked so. */
final class WriteCommands {

    private final List<Document> errors = new ArrayList<>();
    private final List<Document> upserted = new ArrayList<>();
    private long matched;
    private long modified;

    private WriteCommands() {}

    @FunctionalInterface
    private interface Statement {
        void run(int index);
    }

    static Document insert(StoreCollection collection, Fields command) {
        WriteCommands writes = new WriteCommands();
        List<Document> documents = command.documents("documents");
        writes.each(documents.size(), command, index -> {
            collection.addDocument(documents.get(index));
            writes.matched++;
        });
        return writes.reply(false);
    }

    /** Whether a statement has array filters, which only the parent can read. */
    static boolean hasArrayFilters(Fields command) {
        return command.documents("updates").stream().anyMatch(update -> update.get("arrayFilters") != null);
    }

    static Document update(StoreCollection collection, Fields command) {
        WriteCommands writes = new WriteCommands();
        List<Document> updates = command.documents("updates");
        writes.each(updates.size(), command, index -> writes.update(collection, updates.get(index), index));
        return writes.reply(true);
    }

    private void update(StoreCollection collection, Document statement, int index) {
        Fields fields = new Fields(statement);
        Document change = change(statement, "u");
        Document result = collection.hinted(
                fields.value("hint"),
                () -> collection.updateDocuments(
                        fields.documentOrEmpty("q"),
                        change,
                        ArrayFilters.empty(),
                        fields.flag("multi", false),
                        fields.flag("upsert", false),
                        NoopOplog.get()));
        Fields counts = new Fields(result);
        matched += counts.number("n", 0);
        modified += counts.number("nModified", 0);
        if (result.containsKey("upserted")) {
            matched++;
            upserted.add(new Document("index", index).append("_id", result.get("upserted")));
        }
    }

    /** The change of an update; a list is a pipeline, which only aggregation knows here. */
    static Document change(Document statement, String name) {
        if (statement.get(name) instanceof List<?>) {
            throw new MongoServerError(
                    9, "FailedToParse", "updates by an aggregation pipeline are not known to the embedded store");
        }
        return new Fields(statement).documentOrEmpty(name);
    }

    static Document delete(@Nullable StoreCollection collection, Fields command) {
        WriteCommands writes = new WriteCommands();
        List<Document> deletes = command.documents("deletes");
        writes.each(deletes.size(), command, index -> {
            Fields fields = new Fields(deletes.get(index));
            if (collection != null) {
                int limit = (int) fields.number("limit", 0);
                writes.matched += collection.hinted(
                        fields.value("hint"),
                        () -> collection.deleteDocuments(fields.documentOrEmpty("q"), limit, NoopOplog.get()));
            }
        });
        return writes.reply(false);
    }

    private void each(int count, Fields command, Statement statement) {
        boolean ordered = command.flag("ordered", true);
        for (int index = 0; index < count && (errors.isEmpty() || !ordered); index++) {
            try {
                statement.run(index);
            } catch (MongoServerException e) {
                errors.add(error(index, e));
            }
        }
    }

    private static Document error(int index, MongoServerException e) {
        Document error = new Document("index", index);
        if (e instanceof MongoServerError coded) {
            error.put("code", coded.getCode());
            error.putIfNotNull("codeName", coded.getCodeName());
        }
        return error.append("errmsg", e.getMessageWithoutErrorCode());
    }

    private Document reply(boolean updates) {
        Document reply = new Document("n", (int) matched);
        if (updates) {
            reply.put("nModified", (int) modified);
        }
        if (!upserted.isEmpty()) {
            reply.put("upserted", upserted);
        }
        if (!errors.isEmpty()) {
            reply.put("writeErrors", errors);
        }
        return reply.append("ok", 1.0);
    }
}
