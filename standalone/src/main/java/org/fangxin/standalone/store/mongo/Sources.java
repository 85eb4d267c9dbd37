package org.fangxin.standalone.store.mongo;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.fangxin.standalone.store.disk.DurableMap;
import org.fangxin.standalone.store.query.KeyRange;
import org.fangxin.standalone.store.query.Plan;
import org.h2.mvstore.Cursor;

/** Turns a plan into the positions it finds, in its order, each once. */
final class Sources {

    private Sources() {}

    static PositionSource of(Plan plan, CollectionView view) {
        return switch (plan) {
            case Plan.Scan scan -> scan(view, scan.reverse());
            case Plan.Search search -> {
                boolean repeats = search.index().arrays() != 0;
                PositionSource found = search.merged() ? merged(search) : oneByOne(search);
                yield repeats ? once(found) : found;
            }
            case Plan.Union union ->
                once(inTurn(union.searches().stream()
                        .map(search -> search.merged() ? merged(search) : oneByOne(search))
                        .iterator()));
        };
    }

    private static PositionSource scan(CollectionView view, boolean reverse) {
        Cursor<byte[], byte[]> cursor = view.documents().from(null, reverse);
        return () -> cursor.hasNext() ? Position.of(cursor.next()) : PositionSource.END;
    }

    private static PositionSource oneByOne(Plan.Search search) {
        List<KeyRange> ranges = search.reverse() ? search.ranges().reversed() : search.ranges();
        return inTurn(ranges.stream()
                .<PositionSource>map(range -> new RangeSource(entries(search), range, search.reverse()))
                .iterator());
    }

    private static PositionSource inTurn(Iterator<PositionSource> sources) {
        return new PositionSource() {
            private PositionSource current = () -> END;

            @Override
            public long next() {
                long position = current.next();
                while (position == END && sources.hasNext()) {
                    current = sources.next();
                    position = current.next();
                }
                return position;
            }
        };
    }

    private static PositionSource merged(Plan.Search search) {
        PriorityQueue<RangeSource> sources = new PriorityQueue<>(RangeSource::compareTo);
        for (KeyRange range : search.ranges()) {
            RangeSource source = new RangeSource(entries(search), range, search.reverse());
            if (source.advance()) {
                sources.add(source);
            }
        }
        return () -> {
            RangeSource first = sources.poll();
            if (first == null) {
                return PositionSource.END;
            }
            long position = first.position();
            if (first.advance()) {
                sources.add(first);
            }
            return position;
        };
    }

    private static PositionSource once(PositionSource source) {
        Set<Long> seen = new HashSet<>();
        return () -> {
            long position = source.next();
            while (position != PositionSource.END && !seen.add(position)) {
                position = source.next();
            }
            return position;
        };
    }

    private static DurableMap.Frozen entries(Plan.Search search) {
        return ((IndexView) search.index()).entries();
    }
}
