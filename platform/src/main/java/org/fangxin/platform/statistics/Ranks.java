package org.fangxin.platform.statistics;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/** Ranks the codes of a dimension with very many codes by one counter, which is all that is counted of them. */
final class Ranks {
    private final Selection selection;
    private final Codes codes;
    private final Scan scan;
    private final int[] classOf;
    private final long[] weights;

    private record Rank(String code, long count) {
        static final Comparator<Rank> BEST =
                Comparator.comparingLong(Rank::count).reversed().thenComparing(Rank::code);
    }

    /** @param selection with the dimension as its only group */
    Ranks(Selection selection, FactCodes codes, MarkClasses classes, int counter) {
        this.selection = selection;
        this.codes = codes.of(selection.groupBy().getFirst());
        this.scan = new Scan(Plan.of(selection, codes));
        this.classOf = classes.classOf();
        this.weights = new long[classes.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = classes.counters(i)[counter];
        }
    }

    List<String> of(Collection<FactMonth> months, int top) {
        long[] counts = new long[scan.numbers(1)];
        List<LocalDate> starts = selection.periods();
        for (FactMonth month : months) {
            if (selection.range().touches(month)) {
                int[] ofDay = MonthPeriods.of(month, selection, starts).ofDay();
                scan.through(month, ofDay, classOf, (from, count, group, times, classes) -> {
                    for (int i = 0; i < count; i++) {
                        counts[group[i]] += weights[classes[i]] * times[i];
                    }
                });
            }
        }
        return best(counts, top);
    }

    private List<String> best(long[] counts, int top) {
        PriorityQueue<Rank> best = new PriorityQueue<>(Rank.BEST.reversed());
        for (int number = 1; number < counts.length; number++) {
            boolean candidate = counts[number] > 0
                    && (best.size() < top || counts[number] >= best.element().count());
            if (candidate) {
                String code = codes.text(scan.place(number).codes()[0]);
                if (!code.equals(Dimension.NONE)) {
                    best.add(new Rank(code, counts[number]));
                }
                if (best.size() > top) {
                    best.remove();
                }
            }
        }
        return Stream.of(best.toArray(Rank[]::new))
                .sorted(Rank.BEST)
                .map(Rank::code)
                .toList();
    }
}
