package org.fangxin.platform.statistics;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fangxin.platform.statistics.Cells.Cell;

/** Puts together what the months of a range add to a question. */
final class Tally {
    /** More groups than any answer may show are not counted. */
    static final int MOST_GROUPS = 20_000;

    private final Selection selection;
    private final FactCodes codes;
    private final MarkClasses classes;
    private final KnownCells known;
    private final Scan scan;
    private final Map<Place, long[]> groups = new HashMap<>();

    /** A group of the range; a dimension that is not asked for has code 0. */
    private record Place(int period, int first, int second) {}

    Tally(Selection selection, FactCodes codes, MarkClasses classes, KnownCells known) {
        this.selection = selection;
        this.codes = codes;
        this.classes = classes;
        this.known = known;
        this.scan = new Scan(Plan.of(selection, codes));
    }

    Map<Group, long[]> of(Collection<FactMonth> months) {
        List<LocalDate> starts = selection.periods();
        for (FactMonth month : months) {
            if (selection.range().touches(month)) {
                add(month, MonthPeriods.of(month, selection, starts));
            }
        }
        Map<Group, long[]> named = new HashMap<>();
        groups.forEach((place, counters) -> named.put(group(place), counters));
        return named;
    }

    private void add(FactMonth month, MonthPeriods periods) {
        for (Cell cell : periods.whole() ? kept(month, periods) : counted(month, periods)) {
            Place place = place(cell.place(), periods.periods());
            long[] total = groups.get(place);
            if (total == null) {
                groups.put(place, cell.counters().clone());
            } else {
                long[] more = cell.counters();
                for (int i = 0; i < total.length; i++) {
                    total[i] += more[i];
                }
            }
        }
        if (groups.size() > MOST_GROUPS) {
            throw new TooManyGroups(groups.size());
        }
    }

    private List<Cell> kept(FactMonth month, MonthPeriods periods) {
        KnownCells.Key key = new KnownCells.Key(
                month.first,
                month.revision(),
                selection.groupBy(),
                selection.filters(),
                periods.interval(),
                classes.today());
        return known.of(key, () -> counted(month, periods));
    }

    private List<Cell> counted(FactMonth month, MonthPeriods periods) {
        return Cells.of(month, scan, classes, periods);
    }

    private static Place place(Scan.Place cell, int[] periods) {
        int[] codes = cell.codes();
        return new Place(periods[cell.period()], codes.length > 0 ? codes[0] : 0, codes.length > 1 ? codes[1] : 0);
    }

    private Group group(Place place) {
        int[] numbers = {place.first(), place.second()};
        List<String> names = selection.groupBy();
        return new Group(
                place.period(),
                IntStream.range(0, names.size())
                        .mapToObj(i -> codes.of(names.get(i)).text(numbers[i]))
                        .toList());
    }
}
