package org.fangxin.standalone.store.mongo;

import java.util.Arrays;
import java.util.Objects;
import org.fangxin.standalone.store.disk.DurableMap;
import org.fangxin.standalone.store.query.KeyRange;
import org.h2.mvstore.Cursor;
import org.jspecify.annotations.Nullable;

/** The entries of one range of an index, forwards or backwards. */
final class RangeSource implements PositionSource {

    private final KeyRange range;
    private final boolean reverse;
    private final Cursor<byte[], byte[]> cursor;
    private byte @Nullable [] key;

    RangeSource(DurableMap.Frozen entries, KeyRange range, boolean reverse) {
        this.range = range;
        this.reverse = reverse;
        this.cursor = entries.from(reverse ? range.to() : range.from(), reverse);
    }

    @Override
    public long next() {
        return advance() ? Position.atEnd(Objects.requireNonNull(key)) : END;
    }

    boolean advance() {
        key = null;
        while (cursor.hasNext()) {
            byte[] next = cursor.next();
            if (reverse
                    ? Arrays.compareUnsigned(next, range.from()) < 0
                    : Arrays.compareUnsigned(next, range.to()) >= 0) {
                return false;
            }
            if (!reverse || Arrays.compareUnsigned(next, range.to()) < 0) {
                key = next;
                return true;
            }
        }
        return false;
    }

    /** Orders two sources by what follows the fixed beginning of their current keys. */
    int compareTo(RangeSource other) {
        byte[] a = Objects.requireNonNull(key);
        byte[] b = Objects.requireNonNull(other.key);
        int order = Arrays.compareUnsigned(a, range.fixed(), a.length, b, other.range.fixed(), b.length);
        return reverse ? -order : order;
    }

    long position() {
        return Position.atEnd(Objects.requireNonNull(key));
    }
}
