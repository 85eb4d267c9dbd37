package org.fangxin.standalone.store.disk;

import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.RootReference;
import org.jspecify.annotations.Nullable;

/** One ordered map of byte strings. It is changed only through {@link DurableMaps#apply}; its number is its name. */
public final class DurableMap {

    private final int number;
    private final MVMap<byte[], byte[]> tree;

    DurableMap(int number, MVMap<byte[], byte[]> tree) {
        this.number = number;
        this.tree = tree;
    }

    public int number() {
        return number;
    }

    MVMap<byte[], byte[]> tree() {
        return tree;
    }

    public byte @Nullable [] get(byte[] key) {
        return tree.get(key);
    }

    /** The smallest key that is not below {@code key}. */
    public byte @Nullable [] ceiling(byte[] key) {
        return tree.ceilingKey(key);
    }

    public byte @Nullable [] last() {
        return tree.lastKey();
    }

    public long size() {
        return tree.sizeAsLong();
    }

    /** How many keys lie below {@code key}: a walk from the root to a leaf. */
    public long rank(byte[] key) {
        long index = tree.getKeyIndex(key);
        return index < 0 ? -index - 1 : index;
    }

    /** The map as it is now; what later changes do is not seen in it. */
    public Frozen freeze() {
        return new Frozen(tree, tree.flushAndGetRoot());
    }

    /** An unchanging view of a map, to be used inside a {@link DurableMaps.Reading}. */
    public record Frozen(MVMap<byte[], byte[]> tree, RootReference<byte[], byte[]> root) {

        public byte @Nullable [] get(byte[] key) {
            return tree.get(root.root, key);
        }

        public long size() {
            return root.getTotalCount();
        }

        /** Entries from {@code from} (inclusive; null is the first, or in reverse the last), without an upper end. */
        public Cursor<byte[], byte[]> from(byte @Nullable [] from, boolean reverse) {
            return tree.cursor(root, from, null, reverse);
        }
    }
}
