package org.fangxin.standalone.store.mongo;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.fangxin.standalone.store.disk.Batch;
import org.fangxin.standalone.store.disk.DurableMap;
import org.fangxin.standalone.store.disk.DurableMaps;
import org.fangxin.standalone.store.order.DocumentKeys;
import org.fangxin.standalone.store.query.Planner;
import org.fangxin.standalone.store.query.Question;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a collection with their index entries. A change goes to all of them in one batch and ends with a new
 * view. Whoever changes holds the collection's lock; readers take the latest view and go their way.
 */
final class CollectionContents {

    private final StoreCollection collection;
    private final DurableMaps maps;
    private final Catalog catalog;
    private final DurableMap documents;
    private long nextPosition;
    private volatile CollectionView view;

    CollectionContents(StoreCollection collection, DurableMaps maps, Catalog catalog) {
        this.collection = collection;
        this.maps = maps;
        this.catalog = catalog;
        this.documents = catalog.collection(collection.getDatabaseName(), collection.getCollectionName());
        byte[] last = documents.last();
        this.nextPosition = last == null ? 0 : Position.of(last) + 1;
        this.view = new CollectionView(documents.freeze(), List.of());
    }

    DurableMap documents() {
        return documents;
    }

    long size() {
        return view.documents().size();
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

    void insert(Document document, byte[] stored) {
        List<OrderedIndex> indexes = collection.orderedIndexes();
        List<@Nullable DocumentKeys> keys = new ArrayList<>();
        for (OrderedIndex index : indexes) {
            DocumentKeys own = index.keys(document);
            index.checkUnique(own, -1, collection);
            keys.add(own);
        }
        long position = nextPosition++;
        Batch batch = new Batch().put(documents, Position.key(position), stored);
        for (int i = 0; i < keys.size(); i++) {
            put(batch, indexes.get(i), keys.get(i), position);
        }
        apply(batch);
    }

    /** Stores a document anew; returns whether any byte of it differs from before. */
    boolean change(long position, Document before, Document after) {
        byte[] stored = StoredDocument.encode(after);
        if (Arrays.equals(stored, StoredDocument.encode(before))) {
            return false;
        }
        for (OrderedIndex index : collection.orderedIndexes()) {
            index.checkUnique(index.isUnique() ? index.keys(after) : null, position, collection);
        }
        Batch batch = new Batch().put(documents, Position.key(position), stored);
        for (OrderedIndex index : collection.orderedIndexes()) {
            Set<byte[]> old = index.encoded(index.keys(before));
            DocumentKeys keys = index.keys(after);
            if (!EncodedKeys.same(old, index.encoded(keys))) {
                index.remove(batch, old, position);
                put(batch, index, keys, position);
            }
        }
        apply(batch);
        return true;
    }

    void remove(Row row) {
        Batch batch = new Batch().remove(documents, Position.key(row.position()));
        for (OrderedIndex index : collection.orderedIndexes()) {
            index.remove(batch, index.encoded(index.keys(row.document())), row.position());
        }
        apply(batch);
    }

    private void put(Batch batch, OrderedIndex index, @Nullable DocumentKeys keys, long position) {
        index.put(batch, index.encoded(keys), position);
        if (keys != null && index.meets(keys.arrays()) && index.isBuilt()) {
            list(batch, index);
        }
    }

    private void apply(Batch batch) {
        maps.apply(batch);
        publish();
    }

    /** Shows readers the maps as they are now. */
    void publish() {
        view = new CollectionView(
                documents.freeze(),
                collection.orderedIndexes().stream().map(OrderedIndex::view).toList());
    }

    void add(OrderedIndex index) {
        new IndexBuild(collection, index, maps, documents).run(this::list);
        publish();
    }

    private void list(Batch batch, OrderedIndex index) {
        catalog.listIndex(
                batch,
                collection.getDatabaseName(),
                collection.getCollectionName(),
                index.getName(),
                index.map().number(),
                index.arrays());
    }

    void drop(OrderedIndex index) {
        publish();
        catalog.dropIndex(collection.getDatabaseName(), collection.getCollectionName(), index.getName(), index.map());
    }

    void drop() {
        catalog.dropCollection(collection.getDatabaseName(), collection.getCollectionName(), documents);
    }

    void rename(String database, String name) {
        catalog.rename(collection.getDatabaseName(), collection.getCollectionName(), database, name);
    }
}
