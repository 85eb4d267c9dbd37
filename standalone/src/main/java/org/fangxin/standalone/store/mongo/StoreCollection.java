package org.fangxin.standalone.store.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.exception.InvalidIdFieldError;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fangxin.standalone.store.disk.Batch;
import org.fangxin.standalone.store.disk.DurableMap;
import org.fangxin.standalone.store.disk.DurableMaps;
import org.fangxin.standalone.store.order.DocumentKeys;
import org.fangxin.standalone.store.query.Planner;
import org.fangxin.standalone.store.query.Question;
import org.h2.mvstore.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * One collection. Changes come one at a time and end with a new view; readers take the latest view and go their way.
 * What an update does to a document is the parent's; where documents are found and kept is decided here.
 */
final class StoreCollection extends AbstractMongoCollection<Long> {

    private final DurableMaps maps;
    private final Catalog catalog;
    private final DurableMap documents;
    private final ReentrantLock changing = new ReentrantLock();
    private long nextPosition;
    private volatile CollectionView view;
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
        this.maps = maps;
        this.catalog = catalog;
        this.documents = catalog.collection(database.getDatabaseName(), name);
        byte[] last = documents.last();
        this.nextPosition = last == null ? 0 : Position.of(last) + 1;
        this.view = new CollectionView(documents.freeze(), List.of());
    }

    /** Opens an answer; the caller closes it. */
    Selection select(Question question) {
        DurableMaps.Reading reading = maps.read();
        try {
            CollectionView now = view;
            Planner planner = new Planner(now.indexes(), now.documents().size());
            return new Selection(now, planner.plan(question), question, reading);
        } catch (RuntimeException e) {
            reading.close();
            throw e;
        }
    }

    /** Runs a change that the client wants to go by a certain index. */
    <T> T hinted(@Nullable Object index, Supplier<T> change) {
        changing.lock();
        try {
            hint = index;
            return change.get();
        } finally {
            hint = null;
            changing.unlock();
        }
    }

    @Override
    public void addDocument(Document document) {
        putIdFirst(document);
        byte[] stored = StoredDocument.encode(document);
        changing.lock();
        try {
            List<DocumentKeys> keys = new ArrayList<>();
            for (OrderedIndex index : indexes()) {
                DocumentKeys own = index.keys(document);
                index.checkUnique(own, -1, this);
                keys.add(own);
            }
            long position = nextPosition++;
            Batch batch = new Batch().put(documents, Position.key(position), stored);
            for (int i = 0; i < keys.size(); i++) {
                put(batch, indexes().get(i), keys.get(i), position);
            }
            apply(batch);
        } finally {
            changing.unlock();
        }
    }

    private void putIdFirst(Document document) {
        if (!"_id".equals(getIdField())) {
            return;
        }
        Object id = document.containsKey("_id") ? document.get("_id") : new ObjectId();
        checkId(id);
        if (document.isEmpty() || !document.keySet().iterator().next().equals("_id")) {
            Document rest = document.clone();
            document.clear();
            document.put("_id", id);
            rest.remove("_id");
            document.putAll(rest);
        }
    }

    private static void checkId(@Nullable Object id) {
        if (id instanceof Collection<?>) {
            throw new InvalidIdFieldError("The '_id' value cannot be of type array");
        }
        if (id instanceof BsonRegularExpression) {
            throw new InvalidIdFieldError("The '_id' value cannot be of type regex");
        }
    }

    private void put(Batch batch, OrderedIndex index, @Nullable DocumentKeys keys, long position) {
        index.put(batch, index.encoded(keys), position);
        if (keys != null && index.meets(keys.arrays()) && index.isBuilt()) {
            list(batch, index);
        }
    }

    private void list(Batch batch, OrderedIndex index) {
        catalog.listIndex(
                batch,
                getDatabaseName(),
                getCollectionName(),
                index.getName(),
                index.map().number(),
                index.arrays());
    }

    private void apply(Batch batch) {
        maps.apply(batch);
        publish();
    }

    private void publish() {
        view = new CollectionView(
                documents.freeze(), indexes().stream().map(OrderedIndex::view).toList());
    }

    /** Takes the maps as they are now, so that pages which were rewritten need not be kept for idle collections. */
    void refresh() {
        changing.lock();
        try {
            publish();
        } finally {
            changing.unlock();
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private List<OrderedIndex> indexes() {
        return (List) getIndexes();
    }

    @Override
    protected void handleUpdate(Long position, Document oldDocument, Document newDocument) {
        byte[] stored = StoredDocument.encode(newDocument);
        Batch batch = new Batch().put(documents, Position.key(position), stored);
        for (OrderedIndex index : indexes()) {
            Set<byte[]> before = index.encoded(index.keys(oldDocument));
            DocumentKeys keys = index.keys(newDocument);
            if (!EncodedKeys.same(before, index.encoded(keys))) {
                index.remove(batch, before, position);
                put(batch, index, keys, position);
            }
        }
        apply(batch);
    }

    private void remove(Row row) {
        Batch batch = new Batch().remove(documents, Position.key(row.position()));
        for (OrderedIndex index : indexes()) {
            index.remove(batch, index.encoded(index.keys(row.document())), row.position());
        }
        apply(batch);
    }

    @Override
    public void removeDocument(Document document) {
        changing.lock();
        try {
            Long position = findDocumentPosition(document);
            if (position != null) {
                remove(new Row(position, document));
            }
        } finally {
            changing.unlock();
        }
    }

    @Override
    public int deleteDocuments(Document selector, int limit, Oplog oplog) {
        changing.lock();
        try (Selection rows = select(new Question(selector, null, 0, Math.max(0, limit), hint))) {
            int deleted = 0;
            while (rows.hasNext()) {
                remove(rows.next());
                deleted++;
            }
            return deleted;
        } finally {
            changing.unlock();
        }
    }

    @Override
    public Document updateDocuments(
            Document selector, Document update, ArrayFilters arrayFilters, boolean multi, boolean upsert, Oplog oplog) {
        changing.lock();
        try {
            wanted = multi ? 0 : 1;
            return super.updateDocuments(selector, update, arrayFilters, multi, upsert, oplog);
        } finally {
            wanted = 0;
            if (beingUpdated != null) {
                beingUpdated.close();
                beingUpdated = null;
            }
            changing.unlock();
        }
    }

    @Override
    public Document findAndModify(Document query) {
        changing.lock();
        try {
            return super.findAndModify(query);
        } finally {
            changing.unlock();
        }
    }

    /** Where the parent looks for the documents to change. */
    @Override
    protected QueryResult queryDocuments(
            Document query, @Nullable Document orderBy, int skip, int limit, int batchSize, @Nullable Document fields) {
        if (!changing.isHeldByCurrentThread()) {
            return new QueryResult(all(new Question(query, orderBy, skip, limit, null)));
        }
        Question question = new Question(query, orderBy, skip, limit == 0 ? wanted : limit, hint);
        if (question.limit() > 0) {
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
        try (Selection rows = select(new Question(fields.documentOrEmpty("query"), null, 0, 0, fields.value("hint")))) {
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
            long rest = Math.max(0, count() - question.skip());
            return question.limit() > 0 ? Math.min(rest, question.limit()) : rest;
        }
        try (Selection rows = select(question)) {
            return rows.count();
        }
    }

    @Override
    public int count() {
        return (int) view.documents().size();
    }

    @Override
    public void addIndex(Index<Long> index) {
        changing.lock();
        try {
            new IndexBuild(this, (OrderedIndex) index, maps, documents).run(this::list);
            publish();
        } finally {
            changing.unlock();
        }
    }

    @Override
    public void dropIndex(String indexName) {
        changing.lock();
        try {
            List<OrderedIndex> before = List.copyOf(indexes());
            super.dropIndex(indexName);
            publish();
            before.stream()
                    .filter(index -> index.getName().equals(indexName))
                    .forEach(
                            index -> catalog.dropIndex(getDatabaseName(), getCollectionName(), indexName, index.map()));
        } finally {
            changing.unlock();
        }
    }

    @Override
    public void drop() {
        changing.lock();
        try {
            super.drop();
            catalog.dropCollection(getDatabaseName(), getCollectionName(), documents);
        } finally {
            changing.unlock();
        }
    }

    @Override
    public void renameTo(MongoDatabase newDatabase, String newCollectionName) {
        changing.lock();
        try {
            catalog.rename(getDatabaseName(), getCollectionName(), newDatabase.getDatabaseName(), newCollectionName);
            super.renameTo(newDatabase, newCollectionName);
        } finally {
            changing.unlock();
        }
    }

    @Override
    protected @Nullable Long findDocumentPosition(Document document) {
        for (OrderedIndex index : indexes()) {
            if (index.isIdIndex()) {
                return index.getPosition(document);
            }
        }
        try (Selection rows = select(new Question(document, null, 0, 1, null))) {
            return rows.hasNext() ? rows.next().position() : null;
        }
    }

    @Override
    protected Stream<DocumentWithPosition<Long>> streamAllDocumentsWithPosition() {
        throw new UnsupportedOperationException("documents are read through selections");
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, Document orderBy, int skip, int limit, int batchSize, Document fields) {
        throw new UnsupportedOperationException("documents are read through selections");
    }

    @Override
    protected Document getDocument(Long position) {
        throw new UnsupportedOperationException("documents are read through selections");
    }

    @Override
    protected Long addDocumentInternal(Document document) {
        throw new UnsupportedOperationException("documents are added with their index entries");
    }

    @Override
    protected void removeDocument(Long position) {
        throw new UnsupportedOperationException("documents are removed with their index entries");
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int sizeDelta) {}

    /** Bytes of all documents; reads them. */
    @Override
    protected int getDataSize() {
        long size = 0;
        try (DurableMaps.Reading _ = maps.read()) {
            Cursor<byte[], byte[]> cursor = view.documents().from(null, false);
            while (cursor.hasNext()) {
                cursor.next();
                size += cursor.getValue().length;
            }
        }
        return (int) Math.min(size, Integer.MAX_VALUE);
    }
}
