package org.fangxin.standalone.store.disk;

import java.util.ArrayList;
import java.util.List;

/** Changes that happen together or not at all, also across a crash. */
public final class Batch {

    static final byte[] NOTHING = {};

    private final List<Change> changes = new ArrayList<>();

    public Batch put(DurableMap map, byte[] key, byte[] value) {
        changes.add(new Change.Put(map.number(), key, value));
        return this;
    }

    /** Adds a key that needs no value. */
    public Batch put(DurableMap map, byte[] key) {
        return put(map, key, NOTHING);
    }

    public Batch remove(DurableMap map, byte[] key) {
        changes.add(new Change.Remove(map.number(), key));
        return this;
    }

    /** Removes the whole map. */
    public Batch drop(DurableMap map) {
        changes.add(new Change.Drop(map.number()));
        return this;
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    public int size() {
        return changes.size();
    }

    List<Change> changes() {
        return changes;
    }
}
