package org.fangxin.standalone.store.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.fangxin.standalone.store.disk.DurableMaps;
import org.fangxin.standalone.store.query.Question;
import org.jspecify.annotations.Nullable;

/**
 * One collection. Changes come one at a time; reading needs no lock. What an update makes of a document is the parent's
 * affair; where documents are found and kept is decided here.
 */
final class StoreCollection extends ParentCollection {

    private final ReentrantLock changing = new ReentrantLock();
    private final CollectionContents contents;
    private final Changes changes;
    /** While the parent carries out an update: whether it wants one match, and which index the client named. */
    private long wanted;

    private @Nullable Object hint;
    private @Nullable Selection beingUpdated;

    StoreCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            DurableMaps maps,
            Catalog catalog) {
        super(database, name, options, cursors);
        this.contents = new CollectionContents(this, maps, catalog);
        this.changes = new Changes(this, contents);
    }

    /** Opens an answer; the caller closes it. */
    Selection select(Question question) {
        return contents.select(question);
    }

    /** Runs a change that the client wants to go by a certain index. */
    <T> T hinted(@Nullable Object index, Supplier<T> change) {
        return locked(() -> {
            hint = index;
            try {
                return change.get();
            } finally {
                hint = null;
            }
        });
    }

    private <T> T locked(Supplier<T> change) {
        changing.lock();
        try {
            return change.get();
        } finally {
            changing.unlock();
        }
    }

    private void locked(Runnable change) {
        locked(() -> {
            change.run();
            return true;
        });
    }

    @Override
    public void addDocument(Document document) {
        if ("_id".equals(getIdField())) {
            Identity.putFirst(document);
        }
        byte[] stored = StoredDocument.encode(document);
        locked(() -> contents.insert(document, stored));
    }

    @Override
    protected void handleUpdate(Long position, Document oldDocument, Document newDocument) {
        contents.change(position, oldDocument, newDocument);
    }

    @Override
    public void removeDocument(Document document) {
        locked(() -> {
            Long position = findDocumentPosition(document);
            if (position != null) {
                contents.remove(new Row(position, document));
            }
        });
    }

    @Override
    public int deleteDocuments(Document selector, int limit, Oplog oplog) {
        return locked(() -> {
            int deleted = 0;
            try (Selection rows = select(new Question(selector, null, 0, Math.max(0, limit), hint))) {
                while (rows.hasNext()) {
                    contents.remove(rows.next());
                    deleted++;
                }
            }
            return deleted;
        });
    }

    @Override
    public Document updateDocuments(
            Document selector, Document update, ArrayFilters arrayFilters, boolean multi, boolean upsert, Oplog oplog) {
        return locked(() -> {
            Change change = Change.read(update, multi);
            Document result =
                    change == null ? null : changes.all(change, new Question(selector, null, 0, multi ? 0 : 1, hint));
            return result == null ? byParent(selector, update, arrayFilters, multi, upsert, oplog) : result;
        });
    }

    private Document byParent(
            Document selector, Document update, ArrayFilters arrayFilters, boolean multi, boolean upsert, Oplog oplog) {
        wanted = multi ? 0 : 1;
        try {
            return super.updateDocuments(selector, update, arrayFilters, multi, upsert, oplog);
        } finally {
            wanted = 0;
            closeUpdated();
        }
    }

    private void closeUpdated() {
        if (beingUpdated != null) {
            beingUpdated.close();
            beingUpdated = null;
        }
    }

    @Override
    public Document findAndModify(Document query) {
        Fields fields = new Fields(query);
        Document update = fields.document("update");
        return locked(() -> {
            Change change = update == null ? Change.NONE : Change.read(update, false);
            if (change == null || fields.value("arrayFilters") != null) {
                return super.findAndModify(query);
            }
            Row found = first(ExplainCommand.question("findAndModify", fields).hinted(hint));
            return found == null ? notFound(query, fields) : changes.one(found, change, fields);
        });
    }

    private Document notFound(Document query, Fields fields) {
        if (fields.flag("upsert", false)) {
            Document reply = super.findAndModify(query);
            reply.putIfAbsent("lastErrorObject", new Document("n", 1).append("updatedExisting", false));
            return reply;
        }
        return new Document("lastErrorObject", new Document("n", 0).append("updatedExisting", false))
                .append("value", null)
                .append("ok", 1.0);
    }

    private @Nullable Row first(Question question) {
        try (Selection rows = select(question)) {
            return rows.hasNext() ? rows.next() : null;
        }
    }

    /** Where the parent looks for the documents to change. */
    @Override
    protected QueryResult queryDocuments(
            Document query, @Nullable Document orderBy, int skip, int limit, int batchSize, @Nullable Document fields) {
        boolean update = changing.isHeldByCurrentThread();
        long most = update && limit == 0 ? wanted : limit;
        Question question = new Question(query, orderBy, skip, most, update ? hint : null);
        if (!update || most > 0) {
            return new QueryResult(all(question));
        }
        Selection rows = select(question);
        beingUpdated = rows;
        return new QueryResult(() -> new Documents(rows));
    }

    private List<Document> all(Question question) {
        List<Document> found = new ArrayList<>();
        try (Selection rows = select(question)) {
            rows.forEachRemaining(row -> found.add(row.document()));
        }
        return found;
    }

    @Override
    public Iterable<Document> queryAll() {
        return () -> new Documents(select(Question.all(new Document())));
    }

    /** The documents as a client's projection shows them. */
    List<Document> project(List<Document> found, @Nullable Document fields) {
        if (fields == null || fields.isEmpty()) {
            return found;
        }
        return matchDocumentsFromStream(new Document(), found.stream(), 0, 0, 0, null, fields)
                .collectDocuments();
    }

    @Override
    public Document handleDistinct(Document query) {
        Fields fields = new Fields(query);
        DistinctValues values = new DistinctValues(fields.text("key"));
        try (Selection rows = select(ExplainCommand.question("distinct", fields))) {
            rows.forEachRemaining(row -> values.add(row.document()));
        }
        return new Document("values", values.inOrder()).append("ok", 1.0);
    }

    @Override
    public int count(@Nullable Document query, int skip, int limit) {
        return (int) count(new Question(query == null ? new Document() : query, null, skip, Math.max(0, limit), null));
    }

    long count(Question question) {
        if (question.filter().isEmpty()) {
            long rest = Math.max(0, contents.size() - question.skip());
            return question.limit() > 0 ? Math.min(rest, question.limit()) : rest;
        }
        try (Selection rows = select(question)) {
            return rows.count();
        }
    }

    @Override
    public int count() {
        return (int) contents.size();
    }

    @Override
    public void addIndex(Index<Long> index) {
        locked(() -> contents.add((OrderedIndex) index));
    }

    @Override
    public void dropIndex(String indexName) {
        locked(() -> {
            List<OrderedIndex> before = List.copyOf(orderedIndexes());
            super.dropIndex(indexName);
            before.stream().filter(index -> index.getName().equals(indexName)).forEach(contents::drop);
        });
    }

    @Override
    public void drop() {
        locked(() -> {
            super.drop();
            contents.drop();
        });
    }

    @Override
    public void renameTo(MongoDatabase newDatabase, String newCollectionName) {
        locked(() -> {
            contents.rename(newDatabase.getDatabaseName(), newCollectionName);
            super.renameTo(newDatabase, newCollectionName);
        });
    }

    /**
     * Takes the maps as they are now, so that pages which were rewritten need not be kept for idle collections. One that is
     * being changed is left out: its writer publishes anyway, and may be waiting for the very thread that asks here to make
     * room.
     */
    void refresh() {
        if (changing.tryLock()) {
            try {
                contents.publish();
            } finally {
                changing.unlock();
            }
        }
    }

    @Override
    protected @Nullable Long findDocumentPosition(Document document) {
        for (OrderedIndex index : orderedIndexes()) {
            if (index.isIdIndex()) {
                return index.getPosition(document);
            }
        }
        Row found = first(new Question(document, null, 0, 1, null));
        return found == null ? null : found.position();
    }

    /** Bytes of all documents; reads them. */
    @Override
    protected int getDataSize() {
        long size = 0;
        for (Document document : queryAll()) {
            size += StoredDocument.encode(document).length;
        }
        return (int) Math.min(size, Integer.MAX_VALUE);
    }
}
