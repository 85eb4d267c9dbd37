package org.fangxin.standalone.store.mongo;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexBuildFailedException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.fangxin.standalone.store.disk.Batch;
import org.fangxin.standalone.store.disk.DurableMap;
import org.fangxin.standalone.store.disk.DurableMaps;
import org.fangxin.standalone.store.order.DocumentKeys;
import org.h2.mvstore.Cursor;

/** Adds an index to a collection: entries for the documents that are there, then the entry in the catalog. */
final class IndexBuild {

    private static final int CHANGES_AT_ONCE = 1000;

    private final StoreCollection collection;
    private final OrderedIndex index;
    private final DurableMaps maps;
    private final DurableMap documents;

    IndexBuild(StoreCollection collection, OrderedIndex index, DurableMaps maps, DurableMap documents) {
        this.collection = collection;
        this.index = index;
        this.maps = maps;
        this.documents = documents;
    }

    void run(BiConsumer<Batch, OrderedIndex> list) {
        for (Index<Long> existing : collection.getIndexes()) {
            if (isSame((OrderedIndex) existing)) {
                return;
            }
        }
        if (!index.isBuilt()) {
            build();
            index.setBuilt();
            Batch batch = new Batch();
            list.accept(batch, index);
            maps.apply(batch);
        }
        collection.getIndexes().add(index);
    }

    /** Whether the index is there already; another one under its name or for its keys is refused. */
    private boolean isSame(OrderedIndex existing) {
        boolean sameName = existing.getName().equals(index.getName());
        boolean sameKeys =
                existing.definition().pattern().equals(index.definition().pattern())
                        && Objects.equals(
                                existing.definition().partialFilter(),
                                index.definition().partialFilter());
        if (sameName && existing.hasSameOptions(index)) {
            return true;
        }
        if (sameName) {
            throw new MongoServerError(
                    86,
                    "IndexKeySpecsConflict",
                    "An existing index has the same name as the requested index but other keys or options: "
                            + index.getName());
        }
        if (sameKeys) {
            throw new MongoServerError(
                    85, "IndexOptionsConflict", "Index already exists with a different name: " + existing.getName());
        }
        return false;
    }

    private void build() {
        Cursor<byte[], byte[]> cursor = documents.freeze().from(null, false);
        Batch batch = new Batch();
        try {
            while (cursor.hasNext()) {
                long position = Position.of(cursor.next());
                Document document = StoredDocument.decode(cursor.getValue());
                DocumentKeys keys = index.keys(document);
                if (index.isUnique()) {
                    maps.apply(batch);
                    batch = new Batch();
                    index.checkUnique(keys, position, collection);
                }
                index.put(batch, index.encoded(keys), position);
                index.meets(keys == null ? 0 : keys.arrays());
                if (batch.size() >= CHANGES_AT_ONCE) {
                    maps.apply(batch);
                    batch = new Batch();
                }
            }
        } catch (MongoServerError e) {
            maps.apply(new Batch().drop(index.map()));
            throw new IndexBuildFailedException(e, collection);
        }
        maps.apply(batch);
    }
}
