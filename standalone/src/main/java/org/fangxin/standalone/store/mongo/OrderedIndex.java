package org.fangxin.standalone.store.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.fangxin.standalone.store.disk.Batch;
import org.fangxin.standalone.store.disk.DurableMap;
import org.fangxin.standalone.store.order.DocumentKeys;
import org.fangxin.standalone.store.order.KeyPattern;
import org.fangxin.standalone.store.order.ValueOrder;
import org.fangxin.standalone.store.query.Filter;
import org.jspecify.annotations.Nullable;

/**
 * An ordered index: for each key of a document one entry, the encoded key followed by the document's position. The
 * parent sees it as one of its indexes and asks it only whether a change is allowed; the entries themselves are changed
 * in one batch with the document.
 */
final class OrderedIndex extends Index<Long> {

    private static final Set<byte[]> NO_KEYS = Set.of();

    private final IndexDefinition definition;
    private final DurableMap map;
    private final @Nullable Filter partial;
    private volatile int arrays;
    private boolean built;

    OrderedIndex(IndexDefinition definition, DurableMap map, int arrays, boolean built) {
        super(definition.name(), definition.parentKeys(), definition.sparse());
        this.definition = definition;
        this.map = map;
        this.arrays = arrays;
        this.built = built;
        this.partial = definition.partialFilter() == null ? null : Filter.of(definition.partialFilter());
    }

    IndexDefinition definition() {
        return definition;
    }

    DurableMap map() {
        return map;
    }

    int arrays() {
        return arrays;
    }

    /** Remembers that some document has arrays; returns whether that is news. */
    boolean meets(int more) {
        if ((more & ~arrays) == 0) {
            return false;
        }
        arrays |= more;
        return true;
    }

    boolean isBuilt() {
        return built;
    }

    void setBuilt() {
        built = true;
    }

    /** The document's keys, null when the index leaves it out. */
    @Nullable
    DocumentKeys keys(Document document) {
        if (partial != null && !partial.test(document)) {
            return null;
        }
        DocumentKeys keys = DocumentKeys.of(document, definition.pattern());
        if (definition.sparse() && keys.isEmpty()) {
            return null;
        }
        if (!keys.parallel().isEmpty()) {
            throw new CannotIndexParallelArraysError(
                    List.of(keys.parallel().getFirst(), getKeys().getFirst().getKey()));
        }
        return keys;
    }

    Set<byte[]> encoded(@Nullable DocumentKeys keys) {
        return keys == null ? NO_KEYS : keys.encoded(definition.pattern());
    }

    /** Refuses keys that another document than the one at {@code own} has. */
    void checkUnique(@Nullable DocumentKeys keys, long own, MongoCollection<Long> collection) {
        if (!definition.unique() || keys == null) {
            return;
        }
        for (@Nullable Object[] tuple : keys.tuples()) {
            Long holder = holder(DocumentKeys.encode(tuple, definition.pattern()));
            if (holder != null && holder != own) {
                throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(readable(tuple)));
            }
        }
    }

    private static List<@Nullable Object> readable(@Nullable Object[] tuple) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Object value : tuple) {
            values.add(value instanceof Missing || value == ValueOrder.EMPTY_ARRAY ? null : value);
        }
        return values;
    }

    /** Position of a document with the key, null when there is none. */
    @Nullable
    Long holder(byte[] encoded) {
        byte[] found = map.ceiling(encoded);
        boolean same = found != null
                && found.length == encoded.length + Position.BYTES
                && Arrays.mismatch(found, encoded) == encoded.length;
        return same ? Long.valueOf(Position.atEnd(Objects.requireNonNull(found))) : null;
    }

    void put(Batch batch, Set<byte[]> encoded, long position) {
        encoded.forEach(key -> batch.put(map, Position.append(key, position)));
    }

    void remove(Batch batch, Set<byte[]> encoded, long position) {
        encoded.forEach(key -> batch.remove(map, Position.append(key, position)));
    }

    boolean isIdIndex() {
        KeyPattern pattern = definition.pattern();
        return pattern.size() == 1 && pattern.part(0).path().equals("_id");
    }

    @Override
    public boolean isUnique() {
        return definition.unique();
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return other instanceof OrderedIndex index && index.definition.equals(definition);
    }

    @Override
    public @Nullable Long getPosition(Document document) {
        if (!isIdIndex()) {
            return null;
        }
        return holder(DocumentKeys.encode(new @Nullable Object[] {document.get("_id")}, definition.pattern()));
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Long> collection) {
        checkUnique(keys(document), -1, collection);
    }

    @Override
    public void checkUpdate(Document oldDocument, Document newDocument, MongoCollection<Long> collection) {
        DocumentKeys changed = keys(newDocument);
        if (!definition.unique() || changed == null) {
            return;
        }
        DocumentKeys before = keys(oldDocument);
        Long own = before == null
                ? null
                : holder(DocumentKeys.encode(before.tuples().getFirst(), definition.pattern()));
        checkUnique(changed, own == null ? -1 : own, collection);
    }

    @Override
    public void add(Document document, Long position, MongoCollection<Long> collection) {
        throw new UnsupportedOperationException("entries change with their document");
    }

    @Override
    public Long remove(Document document) {
        throw new UnsupportedOperationException("entries change with their document");
    }

    @Override
    public void updateInPlace(
            Document oldDocument, Document newDocument, Long position, MongoCollection<Long> collection) {
        // the collection changes the entries in one batch with the document
    }

    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Long> getPositions(Document query) {
        throw new UnsupportedOperationException("queries are planned by the collection");
    }

    @Override
    public long getCount() {
        return map.size();
    }

    @Override
    public long getDataSize() {
        return map.size();
    }

    @Override
    public void drop() {
        // the collection drops the map together with its entry in the catalog
    }

    /** The index as a reader sees it from now on. */
    IndexView view() {
        return new IndexView(definition, map, map.freeze(), arrays);
    }
}
