package org.fangxin.platform.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a month adds to a question, by group. With few groups the facts of each class of marks are counted, one addition a
 * fact, and the counters are made of them at the end; with many groups that would take too much room, and the counters are
 * added to at once.
 */
final class Cells {
    private static final int FEW = 1 << 20;

    private final List<Cell> cells = new ArrayList<>();
    private final MarkClasses classes;
    private final Scan scan;

    /** A group with its counters, those of the marks first, then the sums. */
    record Cell(Scan.Place place, long[] counters) {}

    private Cells(MarkClasses classes, Scan scan) {
        this.classes = classes;
        this.scan = scan;
    }

    static List<Cell> of(FactMonth month, Scan scan, MarkClasses classes, MonthPeriods days) {
        Cells cells = new Cells(classes, scan);
        int numbers = scan.numbers(days.periods().length);
        if ((long) numbers * classes.size() <= FEW) {
            cells.byClass(month, days, numbers);
        } else {
            cells.oneByOne(month, days);
        }
        return List.copyOf(cells.cells);
    }

    private void byClass(FactMonth month, MonthPeriods days, int numbers) {
        int size = classes.size();
        int[] classOf = classes.classOf();
        int[] counts = new int[numbers * size];
        long[][] sums = new long[month.sums().length][numbers];
        scan.through(month, days, (lines, count) -> {
            int[] group = lines.group();
            for (int i = 0; i < count; i++) {
                counts[group[i] * size + classOf[lines.marks()[i]]] += lines.times()[i];
            }
            for (int s = 0; s < sums.length; s++) {
                month.sums()[s].addTo(sums[s], group, lines.places(), count);
            }
        });
        for (int number = 0; number < numbers; number++) {
            int[] mine = Arrays.copyOfRange(counts, number * size, (number + 1) * size);
            int place = number;
            add(number, mine, Arrays.stream(sums).mapToLong(sum -> sum[place]).toArray());
        }
    }

    private void add(int number, int[] counts, long[] sums) {
        int width = classes.width();
        long[] counters = null;
        for (int c = 0; c < counts.length; c++) {
            if (counts[c] != 0) {
                counters = counters == null ? new long[width + sums.length] : counters;
                long[] one = classes.counters(c);
                for (int i = 0; i < width; i++) {
                    counters[i] += one[i] * counts[c];
                }
            }
        }
        if (counters != null) {
            System.arraycopy(sums, 0, counters, width, sums.length);
            cells.add(new Cell(scan.place(number), counters));
        }
    }

    private void oneByOne(FactMonth month, MonthPeriods days) {
        int width = classes.width();
        int[] classOf = classes.classOf();
        Column[] sums = month.sums();
        Map<Integer, long[]> groups = new HashMap<>();
        scan.through(month, days, (lines, count) -> {
            for (int i = 0; i < count; i++) {
                int times = lines.times()[i];
                if (times > 0) {
                    long[] counters = groups.computeIfAbsent(lines.group()[i], first -> new long[width + sums.length]);
                    long[] one = classes.counters(classOf[lines.marks()[i]]);
                    for (int c = 0; c < width; c++) {
                        counters[c] += one[c] * times;
                    }
                    for (int s = 0; s < sums.length; s++) {
                        counters[width + s] += sums[s].get(lines.places()[i]);
                    }
                }
            }
            if (groups.size() > Tally.MOST_GROUPS) {
                throw new TooManyGroups(groups.size());
            }
        });
        groups.forEach((number, counters) -> cells.add(new Cell(scan.place(number), counters)));
    }
}
