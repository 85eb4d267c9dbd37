package org.fangxin.standalone.store.mongo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import org.fangxin.standalone.store.order.DocumentKeys;
import org.fangxin.standalone.store.order.KeyPattern;

/** Sorts positions by the documents' sort keys; keeps no more of them than are wanted. */
final class SortedPositions {

    private static final int MOST_KEPT_IN_HEAP = 20_000;

    private record Entry(byte[] key, long position) {}

    private static final Comparator<Entry> ORDER = Comparator.<Entry, byte[]>comparing(
                    Entry::key, Arrays::compareUnsigned)
            .thenComparingLong(Entry::position);

    private final KeyPattern pattern;
    private final long wanted;
    private final Collection<Entry> entries;

    SortedPositions(KeyPattern pattern, long wanted) {
        this.pattern = pattern;
        this.wanted = wanted;
        this.entries = wanted <= MOST_KEPT_IN_HEAP ? new PriorityQueue<>(ORDER.reversed()) : new ArrayList<>();
    }

    void add(Row row) {
        entries.add(new Entry(DocumentKeys.of(row.document(), pattern).smallest(pattern), row.position()));
        if (entries instanceof PriorityQueue<Entry> heap && heap.size() > wanted) {
            heap.remove();
        }
    }

    PositionSource inOrder() {
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(ORDER);
        Iterator<Entry> iterator = sorted.iterator();
        return () -> iterator.hasNext() ? iterator.next().position() : PositionSource.END;
    }
}
