package org.fangxin.platform.statistics;

import java.util.Arrays;
import java.util.List;

/**
 * The counters of groups. With few groups the facts of each class of marks are counted, one addition a fact, and the
 * counters are made of them at the end; with many groups that would take too much room, and the counters are added to at
 * once.
 */
final class Accumulator {
    private static final int FEW = 8_192;
    private static final int FIRST = 64;

    private final List<long[]> classes;
    private final int width;
    private final boolean byClass;
    private int[][] counts = new int[FIRST][];
    private long[][] totals = new long[FIRST][];

    /** @param most how many groups there can be */
    Accumulator(List<long[]> classes, long most) {
        this.classes = classes;
        this.width = classes.isEmpty() ? 0 : classes.getFirst().length;
        this.byClass = most <= FEW;
    }

    void add(int group, int markClass, FactSheet sheet, int line) {
        int sums = sheet.sums.length;
        long[] total = total(group, sums);
        int times = sheet.times[line];
        if (byClass) {
            counts[group][markClass] += times;
        } else {
            long[] one = classes.get(markClass);
            for (int i = 0; i < width; i++) {
                total[i] += one[i] * times;
            }
        }
        for (int s = 0; s < sums; s++) {
            total[width + s] += sheet.sums[s][line];
        }
    }

    /** The counters of the marks, then the sums. */
    long[] counters(int group) {
        long[] counters = totals[group].clone();
        if (byClass) {
            int[] mine = counts[group];
            for (int c = 0; c < mine.length; c++) {
                long[] one = classes.get(c);
                for (int i = 0; i < width && mine[c] != 0; i++) {
                    counters[i] += mine[c] * one[i];
                }
            }
        }
        return counters;
    }

    private long[] total(int group, int sums) {
        if (group >= totals.length) {
            totals = Arrays.copyOf(totals, totals.length * 2);
            counts = Arrays.copyOf(counts, counts.length * 2);
        }
        long[] total = totals[group];
        if (total == null) {
            total = new long[width + sums];
            totals[group] = total;
            counts[group] = byClass ? new int[classes.size()] : new int[0];
        }
        return total;
    }
}
