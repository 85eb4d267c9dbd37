package org.fangxin.standalone.store.mongo;

import de.bwaldvogel.mongo.bson.Document;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import org.fangxin.standalone.store.disk.Batch;
import org.fangxin.standalone.store.disk.DurableMap;
import org.fangxin.standalone.store.disk.DurableMaps;
import org.h2.mvstore.Cursor;

/**
 * Which map holds which collection and which index. An index is listed only when it is completely built, so that one
 * that a crash interrupted is built anew.
 */
final class Catalog {

    private static final int MAP = 0;
    private static final String SEPARATOR = "\0";

    private final DurableMaps maps;
    private final DurableMap map;
    private final Map<String, Document> entries = new ConcurrentSkipListMap<>();

    Catalog(DurableMaps maps) {
        this.maps = maps;
        this.map = maps.map(MAP);
        Cursor<byte[], byte[]> cursor = map.freeze().from(null, false);
        while (cursor.hasNext()) {
            String key = new String(cursor.next(), StandardCharsets.UTF_8);
            entries.put(key, StoredDocument.decode(cursor.getValue()));
        }
        dropUnlisted();
    }

    Set<String> databases() {
        Set<String> names = new LinkedHashSet<>();
        for (String key : entries.keySet()) {
            if (key.startsWith("c" + SEPARATOR)) {
                names.add(key.split(SEPARATOR, -1)[1]);
            }
        }
        return names;
    }

    DurableMap collection(String database, String name) {
        String key = collectionKey(database, name);
        Document entry = entries.get(key);
        if (entry != null) {
            return map(entry);
        }
        DurableMap created = maps.create();
        put(key, new Document("map", created.number()));
        return created;
    }

    /** What is listed of an index: its map and, as bits, the parts that hold arrays. */
    Optional<Document> index(String database, String collection, String name) {
        return Optional.ofNullable(entries.get(indexKey(database, collection, name)));
    }

    DurableMap map(Document entry) {
        return maps.map(number(entry));
    }

    void listIndex(Batch batch, String database, String collection, String name, int number, int arrays) {
        String key = indexKey(database, collection, name);
        Document entry = new Document("map", number).append("arrays", arrays);
        entries.put(key, entry);
        batch.put(map, bytes(key), StoredDocument.encode(entry));
    }

    void dropIndex(String database, String collection, String name, DurableMap index) {
        remove(indexKey(database, collection, name), index);
    }

    void dropCollection(String database, String name, DurableMap collection) {
        remove(collectionKey(database, name), collection);
    }

    /** Lists a collection and its indexes under another name. */
    void rename(String database, String name, String newDatabase, String newName) {
        Batch batch = new Batch();
        for (String key : Set.copyOf(entries.keySet())) {
            boolean own = key.equals(collectionKey(database, name)) || key.startsWith(indexKey(database, name, ""));
            if (own) {
                Document entry = Objects.requireNonNull(entries.remove(key));
                String rest = key.substring(2 + database.length() + 1 + name.length());
                String newKey = key.substring(0, 2) + newDatabase + SEPARATOR + newName + rest;
                entries.put(newKey, entry);
                batch.remove(map, bytes(key)).put(map, bytes(newKey), StoredDocument.encode(entry));
            }
        }
        maps.apply(batch);
    }

    private void put(String key, Document entry) {
        entries.put(key, entry);
        maps.apply(new Batch().put(map, bytes(key), StoredDocument.encode(entry)));
    }

    private void remove(String key, DurableMap dropped) {
        entries.remove(key);
        maps.apply(new Batch().remove(map, bytes(key)).drop(dropped));
    }

    private void dropUnlisted() {
        Set<Integer> listed = new HashSet<>(Set.of(MAP));
        entries.values().forEach(entry -> listed.add(number(entry)));
        for (int number : maps.numbers()) {
            if (!listed.contains(number)) {
                maps.apply(new Batch().drop(maps.map(number)));
            }
        }
    }

    private static int number(Document entry) {
        return (int) new Fields(entry).number("map", MAP);
    }

    private static String collectionKey(String database, String name) {
        return String.join(SEPARATOR, "c", database, name);
    }

    private static String indexKey(String database, String collection, String name) {
        return String.join(SEPARATOR, "i", database, collection, name);
    }

    private static byte[] bytes(String key) {
        return key.getBytes(StandardCharsets.UTF_8);
    }
}
