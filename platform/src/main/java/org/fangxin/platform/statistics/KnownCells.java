package org.fangxin.platform.statistics;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.fangxin.platform.statistics.Cells.Cell;
import org.jspecify.annotations.Nullable;

/**
 * What months have added to questions, for as long as they do not change: a dashboard that many look at asks the same
 * again and again, and most months are over. The longest unused are forgotten when there are too many.
 */
final class KnownCells {
    private static final int MOST = 40_000;
    private static final int LARGEST = 4_000;

    private final LinkedHashMap<Key, List<Cell>> known = new LinkedHashMap<>(64, 0.75f, true);
    private int size;

    /**
     * What was asked of a month.
     *
     * @param revision state of the month
     * @param interval periods within the month; null when the month is in one period
     */
    record Key(
            LocalDate month,
            long revision,
            List<String> groupBy,
            Map<String, Filter> filters,
            @Nullable Interval interval,
            LocalDate today) {}

    List<Cell> of(Key key, Supplier<List<Cell>> count) {
        synchronized (known) {
            List<Cell> found = known.get(key);
            if (found != null) {
                return found;
            }
        }
        List<Cell> counted = count.get();
        if (counted.size() <= LARGEST) {
            keep(key, counted);
        }
        return counted;
    }

    private void keep(Key key, List<Cell> counted) {
        synchronized (known) {
            if (known.putIfAbsent(key, counted) == null) {
                size += cost(counted);
            }
            var eldest = known.entrySet().iterator();
            while (size > MOST && eldest.hasNext()) {
                size -= cost(eldest.next().getValue());
                eldest.remove();
            }
        }
    }

    /** An entry without a cell takes room, too. */
    private static int cost(List<Cell> cells) {
        return cells.size() + 1;
    }
}
