package org.fangxin.platform.statistics;

import java.util.List;

/** The lines of one sheet in columns. */
final class FactSheet {
    final int day;
    final int[][] codes;
    final int[] marks;
    final int[] times;
    final long[][] sums;

    private FactSheet(int day, int[][] codes, int[] marks, int[] times, long[][] sums) {
        this.day = day;
        this.codes = codes;
        this.marks = marks;
        this.times = times;
        this.sums = sums;
    }

    static FactSheet of(int day, List<FactLine> lines, Codes[] dimensions, Codes marks) {
        int length = lines.size();
        int[][] codes = new int[dimensions.length][length];
        int[] mark = new int[length];
        int[] times = new int[length];
        long[][] sums = new long[lines.getFirst().sums().length][length];
        for (int i = 0; i < length; i++) {
            FactLine line = lines.get(i);
            for (int d = 0; d < dimensions.length; d++) {
                codes[d][i] = dimensions[d].of(line.codes().get(d));
            }
            mark[i] = marks.of(line.mark());
            times[i] = line.times();
            long[] own = line.sums();
            for (int s = 0; s < sums.length; s++) {
                sums[s][i] = own[s];
            }
        }
        return new FactSheet(day, codes, mark, times, sums);
    }

    int length() {
        return marks.length;
    }
}
