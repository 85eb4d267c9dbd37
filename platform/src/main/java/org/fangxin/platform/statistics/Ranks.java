package org.fangxin.platform.statistics;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/**
 * Ranks the codes of a dimension with very many codes by one counter, which is all that is counted of them: each line adds
 * to the number of its code, whatever the month.
 */
final class Ranks {
    private final Selection selection;
    private final String dimension;
    private final FactCodes codes;
    private final Scan scan;
    private final MarkClasses classes;
    private final int counter;
    private final KnownRanks known;
    private final int[] weights;

    private record Rank(String code, long count) {
        static final Comparator<Rank> BEST =
                Comparator.comparingLong(Rank::count).reversed().thenComparing(Rank::code);
    }

    /** @param selection with the dimension as its only group */
    Ranks(Selection selection, FactCodes codes, MarkClasses classes, int counter, KnownRanks known) {
        this.selection = selection;
        this.dimension = selection.groupBy().getFirst();
        this.codes = codes;
        this.scan = new Scan(Plan.of(selection.by(List.of(), null), codes));
        this.classes = classes;
        this.counter = counter;
        this.known = known;
        this.weights = classes.weights(counter);
    }

    List<String> of(Collection<FactMonth> months, int top) {
        Codes ranked = codes.of(dimension);
        long[] counts = new long[ranked.size()];
        List<LocalDate> starts = selection.periods();
        for (FactMonth month : months) {
            if (selection.range().touches(month)) {
                add(month, MonthPeriods.of(month, selection, starts), counts);
            }
        }
        ranked.divide(counts, selection.filters().getOrDefault(dimension, Filter.ALL));
        return best(counts, top);
    }

    private void add(FactMonth month, MonthPeriods periods, long[] counts) {
        if (periods.whole()) {
            KnownRanks.Key key = new KnownRanks.Key(
                    month.first, month.revision(), dimension, counter, selection.filters(), classes.today());
            known.add(key, counts, into -> count(month, periods, into));
        } else {
            count(month, periods, counts);
        }
    }

    private void count(FactMonth month, MonthPeriods periods, long[] counts) {
        Column column = month.codes(codes.place(dimension));
        int[] code = new int[Scan.BLOCK];
        scan.through(month, periods, (lines, count) -> {
            column.read(lines.places(), count, code);
            for (int i = 0; i < count; i++) {
                counts[code[i]] += (long) weights[lines.marks()[i]] * lines.times()[i];
            }
        });
    }

    private List<String> best(long[] counts, int top) {
        PriorityQueue<Rank> best = new PriorityQueue<>(Rank.BEST.reversed());
        for (int number = 0; number < counts.length; number++) {
            boolean candidate = counts[number] > 0
                    && (best.size() < top || counts[number] >= best.element().count());
            if (candidate) {
                String code = codes.of(dimension).text(number);
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
