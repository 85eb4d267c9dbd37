package org.fangxin.platform.statistics;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What months have added to rankings, for as long as they do not change. It is kept when it is asked for a second time, so
 * that a filter that nobody asks for again costs no more than its scan; the longest unused are forgotten.
 */
final class KnownRanks {
    private static final int MOST = 500_000;
    private static final int COST_OF_ANY = 16;
    private static final Counted ASKED_ONCE = new Counted(new int[0], new long[0]);

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
    private record Counted(int[] codes, long[] counts) {
        static Counted of(long[] counts) {
            int[] codes = IntStream.range(0, counts.length)
                    .filter(code -> counts[code] != 0)
                    .toArray();
            return new Counted(
                    codes, IntStream.of(codes).mapToLong(code -> counts[code]).toArray());
        }

        void addTo(long[] totals) {
            for (int i = 0; i < codes.length; i++) {
                totals[codes[i]] += counts[i];
            }
        }
    }

    /**
     * Adds what a month adds.
     *
     * @param totals by the number of the code
     * @param count counts the month, adding to such totals
     */
    void add(Key key, long[] totals, Consumer<long[]> count) {
        Counted found = find(key);
        if (found == null) {
            keep(key, ASKED_ONCE);
            count.accept(totals);
        } else if (found == ASKED_ONCE) {
            long[] own = new long[totals.length];
            count.accept(own);
            Counted counted = Counted.of(own);
            keep(key, counted);
            counted.addTo(totals);
        } else {
            found.addTo(totals);
        }
    }

    private @Nullable Counted find(Key key) {
        synchronized (known) {
            return known.get(key);
        }
    }

    private void keep(Key key, Counted counted) {
        synchronized (known) {
            Counted before = known.put(key, counted);
            size += cost(counted) - (before == null ? 0 : cost(before));
            var eldest = known.values().iterator();
            while (size > MOST && eldest.hasNext()) {
                size -= cost(eldest.next());
                eldest.remove();
            }
        }
    }

    private static int cost(Counted counted) {
        return counted.codes().length + COST_OF_ANY;
    }
}
