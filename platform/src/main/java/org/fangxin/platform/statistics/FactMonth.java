package org.fangxin.platform.statistics;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The facts of a month in columns. The lines of a sheet lie wherever there was room; a line that is empty again counts
 * nothing until the next one takes its place.
 */
final class FactMonth {
    private static final int FIRST_ROOM = 256;
    private static final int[] NO_LINES = {};

    final LocalDate first;
    private final Map<String, int[]> places = new HashMap<>();
    private final Column[] codes;
    private final Column[] sums;
    private Column days = Column.of(FIRST_ROOM);
    private Column marks = Column.of(FIRST_ROOM);
    private Column times = Column.of(FIRST_ROOM);
    private int[] free = NO_LINES;
    private int freeCount;
    private int length;
    private int earliest = Integer.MAX_VALUE;
    private int latest;
    private long revision;

    FactMonth(LocalDate first, int dimensions, int sums) {
        this.first = first;
        this.codes = empty(dimensions);
        this.sums = empty(sums);
    }

    private static Column[] empty(int columns) {
        return Stream.generate(() -> Column.of(FIRST_ROOM)).limit(columns).toArray(Column[]::new);
    }

    /** Puts lines in the place of those of this name. */
    void put(String name, int dayOfMonth, List<FactLine> lines, FactCodes known) {
        release(places.getOrDefault(name, NO_LINES));
        int[] taken = new int[lines.size()];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = room();
            write(taken[i], dayOfMonth, lines.get(i), known);
        }
        if (taken.length == 0) {
            places.remove(name);
        } else {
            places.put(name, taken);
            earliest = Math.min(earliest, dayOfMonth);
            latest = Math.max(latest, dayOfMonth);
        }
        revision++;
    }

    private void write(int place, int dayOfMonth, FactLine line, FactCodes known) {
        days = days.with(place, dayOfMonth);
        marks = marks.with(place, known.marks().of(line.mark()));
        times = times.with(place, line.times());
        for (int d = 0; d < codes.length; d++) {
            codes[d] = codes[d].with(place, known.at(d).of(line.codes().get(d)));
        }
        long[] own = line.sums();
        for (int s = 0; s < sums.length; s++) {
            sums[s] = sums[s].with(place, own[s]);
        }
    }

    private void release(int[] lines) {
        if (freeCount + lines.length > free.length) {
            free = Arrays.copyOf(free, freeCount + lines.length);
        }
        for (int line : lines) {
            times = times.with(line, 0);
            for (int s = 0; s < sums.length; s++) {
                sums[s] = sums[s].with(line, 0);
            }
            free[freeCount++] = line;
        }
    }

    private int room() {
        if (freeCount > 0) {
            return free[--freeCount];
        }
        if (length == days.capacity()) {
            int more = length + length / 2;
            days = days.resized(more);
            marks = marks.resized(more);
            times = times.resized(more);
            Arrays.setAll(codes, d -> codes[d].resized(more));
            Arrays.setAll(sums, s -> sums[s].resized(more));
        }
        return length++;
    }

    /** Lines there are, empty ones included. */
    int length() {
        return length;
    }

    /** Lines that count. */
    int filled() {
        return length - freeCount;
    }

    /** Grows with each change. */
    long revision() {
        return revision;
    }

    /** First day of the month that ever had a fact. */
    int earliest() {
        return earliest;
    }

    /** Last day of the month that ever had a fact; 0 when none had. */
    int latest() {
        return latest;
    }

    Column days() {
        return days;
    }

    Column marks() {
        return marks;
    }

    Column times() {
        return times;
    }

    Column codes(int dimension) {
        return codes[dimension];
    }

    Column[] sums() {
        return sums;
    }
}
