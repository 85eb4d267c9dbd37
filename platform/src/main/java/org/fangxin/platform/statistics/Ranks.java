package org.fangxin.platform.statistics;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Ranks the codes of a dimension with very many codes by one counter, which is all that is counted of them. */
final class Ranks {
    private final Selection selection;
    private final Codes codes;
    private final Scan scan;
    private final MarkClasses classes;
    private final int counter;
    private final KnownRanks known;
    private final long[] weights;

    private record Rank(String code, long count) {
        static final Comparator<Rank> BEST =
                Comparator.comparingLong(Rank::count).reversed().thenComparing(Rank::code);
    }

    /** @param selection with the dimension as its only group */
    Ranks(Selection selection, FactCodes codes, MarkClasses classes, int counter, KnownRanks known) {
        this.selection = selection;
        this.codes = codes.of(selection.groupBy().getFirst());
        this.scan = new Scan(Plan.of(selection, codes));
        this.classes = classes;
        this.counter = counter;
        this.known = known;
        this.weights = new long[classes.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = classes.counters(i)[counter];
        }
    }

    List<String> of(Collection<FactMonth> months, int top) {
        long[] counts = new long[codes.size()];
        List<LocalDate> starts = selection.periods();
        for (FactMonth month : months) {
            if (selection.range().touches(month)) {
                KnownRanks.Counted more = counted(month, MonthPeriods.of(month, selection, starts));
                for (int i = 0; i < more.codes().length; i++) {
                    counts[more.codes()[i]] += more.counts()[i];
                }
            }
        }
        return best(counts, top);
    }

    private KnownRanks.Counted counted(FactMonth month, MonthPeriods periods) {
        if (!periods.whole()) {
            return count(month, periods.ofDay());
        }
        KnownRanks.Key key = new KnownRanks.Key(
                month.first,
                month.revision(),
                selection.groupBy().getFirst(),
                counter,
                selection.filters(),
                classes.today());
        return known.of(key, () -> count(month, periods.ofDay()));
    }

    private KnownRanks.Counted count(FactMonth month, int[] ofDay) {
        long[] counts = new long[scan.numbers(1)];
        scan.through(month, ofDay, classes.classOf(), (from, count, group, times, classOf) -> {
            for (int i = 0; i < count; i++) {
                counts[group[i]] += weights[classOf[i]] * times[i];
            }
        });
        int[] some = IntStream.range(1, counts.length)
                .filter(number -> counts[number] > 0)
                .toArray();
        return new KnownRanks.Counted(
                IntStream.of(some).map(number -> scan.place(number).codes()[0]).toArray(),
                IntStream.of(some).mapToLong(number -> counts[number]).toArray());
    }

    private List<String> best(long[] counts, int top) {
        PriorityQueue<Rank> best = new PriorityQueue<>(Rank.BEST.reversed());
        for (int number = 0; number < counts.length; number++) {
            boolean candidate = counts[number] > 0
                    && (best.size() < top || counts[number] >= best.element().count());
            if (candidate) {
                String code = codes.text(number);
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
