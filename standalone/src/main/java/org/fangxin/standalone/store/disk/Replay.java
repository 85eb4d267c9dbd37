package org.fangxin.standalone.store.disk;

import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.h2.mvstore.MVStore;

/** Repeats the journal's changes on the maps; some of them may be in the pages already, which changes nothing. */
final class Replay implements Consumer<ByteBuffer> {

    private final MVStore store;
    private int nextMap;
    private long records;

    Replay(MVStore store, int nextMap) {
        this.store = store;
        this.nextMap = nextMap;
    }

    @Override
    public void accept(ByteBuffer record) {
        records++;
        for (Change change : ChangeCodec.decode(record)) {
            nextMap = Math.max(nextMap, change.map() + 1);
            apply(change);
        }
    }

    private void apply(Change change) {
        String name = DurableMaps.name(change.map());
        switch (change) {
            case Change.Put put -> DurableMaps.tree(store, name).put(put.key(), put.value());
            case Change.Remove remove -> DurableMaps.tree(store, name).remove(remove.key());
            case Change.Drop drop -> {
                if (store.hasMap(name)) {
                    store.removeMap(DurableMaps.tree(store, name));
                }
            }
        }
    }

    int nextMap() {
        return nextMap;
    }

    long records() {
        return records;
    }
}
