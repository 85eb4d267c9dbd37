package org.fangxin.platform.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts sheets into groups. */
final class Tally {
    /** More groups than any answer may show are not counted one by one. */
    static final int MOST_GROUPS = 200_000;

    private static final long RADIX = 1L << 20;

    private final int from;
    private final int to;
    private final int[] periodStarts;
    private final int[] grouped;
    private final boolean[] @Nullable [] admitted;
    private final Parts[] parts;
    private final MarkClasses classes;
    private final Map<Long, Integer> numbers = new HashMap<>();
    private final List<int[]> counts = new ArrayList<>();
    private final List<long[]> sums = new ArrayList<>();
    private long lastKey = -1;
    private int last;

    Tally(Selection selection, List<String> dimensions, List<List<String>> texts, MarkClasses classes) {
        this.from = day(selection.range().from());
        this.to = day(selection.range().to());
        this.periodStarts = selection.periods().stream().mapToInt(Tally::day).toArray();
        this.grouped =
                selection.groupBy().stream().mapToInt(dimensions::indexOf).toArray();
        this.parts = texts.stream().map(Parts::of).toArray(Parts[]::new);
        this.classes = classes;
        this.admitted = new boolean[dimensions.size()][];
        selection.filters().forEach((name, filter) -> {
            int dimension = dimensions.indexOf(name);
            admitted[dimension] = parts[dimension].admitted(filter);
        });
    }

    void add(FactSheet sheet) {
        if (sheet.day < from || sheet.day > to) {
            return;
        }
        long period = period(sheet.day);
        for (int i = 0; i < sheet.length(); i++) {
            if (admits(sheet, i)) {
                add(sheet, i, period);
            }
        }
    }

    Map<Group, long[]> groups() {
        Map<Group, long[]> groups = new HashMap<>();
        numbers.forEach((key, number) -> groups.put(group(key), counters(number)));
        return groups;
    }

    private void add(FactSheet sheet, int line, long period) {
        add(sheet, line, period, 0);
    }

    /** A fact with several codes in a dimension counts in the group of each. */
    private void add(FactSheet sheet, int line, long key, int next) {
        if (next == grouped.length) {
            count(sheet, line, key);
            return;
        }
        int dimension = grouped[next];
        for (int part : parts[dimension].of()[sheet.codes[dimension][line]]) {
            add(sheet, line, key * RADIX + part, next + 1);
        }
    }

    private void count(FactSheet sheet, int line, long key) {
        if (key != lastKey) {
            last = numbers.computeIfAbsent(key, unknown -> another(sheet.sums.length));
            lastKey = key;
        }
        counts.get(last)[classes.classOf()[sheet.marks[line]]] += sheet.times[line];
        long[] mine = sums.get(last);
        for (int s = 0; s < mine.length; s++) {
            mine[s] += sheet.sums[s][line];
        }
    }

    private int another(int width) {
        if (counts.size() >= MOST_GROUPS) {
            throw new TooManyGroups(MOST_GROUPS);
        }
        counts.add(new int[classes.counters().size()]);
        sums.add(new long[width]);
        return counts.size() - 1;
    }

    private boolean admits(FactSheet sheet, int line) {
        for (int dimension = 0; dimension < admitted.length; dimension++) {
            boolean[] allowed = admitted[dimension];
            if (allowed != null && !allowed[sheet.codes[dimension][line]]) {
                return false;
            }
        }
        return true;
    }

    private int period(int day) {
        int period = periodStarts.length - 1;
        while (period > 0 && periodStarts[period] > day) {
            period--;
        }
        return period;
    }

    private Group group(long key) {
        List<String> keys = new ArrayList<>();
        long rest = key;
        for (int i = grouped.length - 1; i >= 0; i--) {
            keys.addFirst(parts[grouped[i]].names().get((int) (rest % RADIX)));
            rest /= RADIX;
        }
        return new Group((int) rest, keys);
    }

    /** The counters of the marks, then the sums. */
    private long[] counters(int number) {
        int[] mine = counts.get(number);
        long[] own = sums.get(number);
        int width = classes.counters().isEmpty() ? 0 : classes.counters().getFirst().length;
        long[] counters = new long[width + own.length];
        for (int c = 0; c < mine.length; c++) {
            long[] one = classes.counters().get(c);
            for (int i = 0; i < width && mine[c] != 0; i++) {
                counters[i] += mine[c] * one[i];
            }
        }
        System.arraycopy(own, 0, counters, width, own.length);
        return counters;
    }

    private static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }
}
