package org.fangxin.platform.statistics;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The periods that lie in a month, numbered from its first day on whatever range is asked for.
 *
 * @param ofDay number of the period by day of the month; -1 for days outside the range
 * @param periods number of each within the range; -1 for those outside
 * @param whole whether all facts of the month are in the range
 * @param interval what the numbers depend on; null when the month lies in one period
 */
record MonthPeriods(
        int[] ofDay, int[] periods, boolean whole, @Nullable Interval interval) {
    private static final int DAYS = 32;

    static MonthPeriods of(FactMonth month, Selection selection, List<LocalDate> starts) {
        Interval interval = selection.interval();
        DayRange range = selection.range();
        int[] ofDay = new int[DAYS];
        Arrays.fill(ofDay, -1);
        int[] periods = new int[DAYS];
        LocalDate current = null;
        int number = -1;
        for (int day = 1; day <= month.first.lengthOfMonth(); day++) {
            LocalDate date = month.first.plusDays(day - 1L);
            LocalDate start = interval == null ? range.from() : interval.startOf(date);
            if (!start.equals(current)) {
                current = start;
                periods[++number] = Math.max(-1, Collections.binarySearch(starts, start));
            }
            ofDay[day] = range.includes(date) ? number : -1;
        }
        boolean whole = range.includes(month.first.plusDays(month.earliest() - 1L))
                && range.includes(month.first.plusDays(month.latest() - 1L));
        boolean several = interval == Interval.DAY || interval == Interval.WEEK;
        return new MonthPeriods(ofDay, Arrays.copyOf(periods, number + 1), whole, several ? interval : null);
    }
}
