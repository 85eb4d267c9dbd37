package org.fangxin.platform.statistics;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What months have added to rankings, for as long as they do not change; the longest unused are forgotten. */
final class KnownRanks {
    private static final int MOST = 500_000;

    private final LinkedHashMap<Key, Counted> known = new LinkedHashMap<>(64, 0.75f, true);
    private int size;

    /**
     * What was asked of a month.
     *
     * @param revision state of the month
     */
    record Key(
            LocalDate month,
            long revision,
            String dimension,
            int counter,
            Map<String, Filter> filters,
            LocalDate today) {}

    /** The codes that have something, and what each has. */
    record Counted(int[] codes, long[] counts) {}

    Counted of(Key key, Supplier<Counted> count) {
        synchronized (known) {
            Counted found = known.get(key);
            if (found != null) {
                return found;
            }
        }
        Counted counted = count.get();
        synchronized (known) {
            if (known.putIfAbsent(key, counted) == null) {
                size += cost(counted);
            }
            var eldest = known.values().iterator();
            while (size > MOST && eldest.hasNext()) {
                size -= cost(eldest.next());
                eldest.remove();
            }
        }
        return counted;
    }

    private static int cost(Counted counted) {
        return counted.codes().length + 16;
    }
}
