package org.fangxin.platform.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts sheets into groups. The scan is what a question costs, so it touches as little as it can for each line. */
final class Tally {
    /** More groups than any answer may show are not counted one by one. */
    static final int MOST_GROUPS = 200_000;

    private final int from;
    private final int to;
    private final int[] periodStarts;
    private final int[] grouped;
    private final int[] filtered;
    private final boolean[][] admitted;
    private final Parts[] parts;
    private final MarkClasses classes;
    private final GroupNumbers numbers;
    private final Accumulator accumulator;

    Tally(Selection selection, List<String> dimensions, List<List<String>> texts, MarkClasses classes) {
        this.from = day(selection.range().from());
        this.to = day(selection.range().to());
        this.periodStarts = selection.periods().stream().mapToInt(Tally::day).toArray();
        this.grouped =
                selection.groupBy().stream().mapToInt(dimensions::indexOf).toArray();
        this.parts = texts.stream().map(Parts::of).toArray(Parts[]::new);
        this.classes = classes;
        this.filtered = selection.filters().keySet().stream()
                .mapToInt(dimensions::indexOf)
                .sorted()
                .toArray();
        this.admitted = new boolean[filtered.length][];
        for (int i = 0; i < filtered.length; i++) {
            Filter filter = selection.filters().get(dimensions.get(filtered[i]));
            admitted[i] = parts[filtered[i]].admitted(filter == null ? Filter.ALL : filter);
        }
        long most = periodStarts.length;
        for (int dimension : grouped) {
            most *= Math.max(1, parts[dimension].names().size());
        }
        this.numbers = GroupNumbers.upTo(most);
        this.accumulator = new Accumulator(classes.counters(), most);
    }

    void add(FactSheet sheet) {
        if (sheet.day < from || sheet.day > to) {
            return;
        }
        int period = period(sheet.day);
        int[] classOf = classes.classOf();
        for (int line = 0; line < sheet.length(); line++) {
            if (admits(sheet, line)) {
                add(sheet, line, period, 0, classOf[sheet.marks[line]]);
            }
        }
    }

    Map<Group, long[]> groups() {
        Map<Group, long[]> groups = new HashMap<>();
        numbers.forEach((key, number) -> groups.put(group(key), accumulator.counters(number)));
        return groups;
    }

    /** A fact with several codes in a dimension counts in the group of each. */
    private void add(FactSheet sheet, int line, long key, int next, int markClass) {
        if (next == grouped.length) {
            int number = numbers.of(key);
            accumulator.add(number, markClass, sheet, line);
            return;
        }
        int dimension = grouped[next];
        long size = parts[dimension].names().size();
        for (int part : parts[dimension].of()[sheet.codes[dimension][line]]) {
            add(sheet, line, key * size + part, next + 1, markClass);
        }
    }

    private boolean admits(FactSheet sheet, int line) {
        for (int i = 0; i < filtered.length; i++) {
            if (!admitted[i][sheet.codes[filtered[i]][line]]) {
                return false;
            }
        }
        return true;
    }

    private int period(int day) {
        int place = Arrays.binarySearch(periodStarts, day);
        return place >= 0 ? place : Math.max(0, -place - 2);
    }

    private Group group(long key) {
        List<String> keys = new ArrayList<>();
        long rest = key;
        for (int i = grouped.length - 1; i >= 0; i--) {
            List<String> names = parts[grouped[i]].names();
            keys.addFirst(names.get((int) (rest % names.size())));
            rest /= names.size();
        }
        return new Group((int) rest, keys);
    }

    private static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }
}
