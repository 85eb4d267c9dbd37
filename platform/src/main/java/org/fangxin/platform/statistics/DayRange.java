package org.fangxin.platform.statistics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days of the city.
 *
 * @param from first day
 * @param to last day, included
 */
public record DayRange(LocalDate from, LocalDate to) {
    public DayRange {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("a range from " + from + " to " + to);
        }
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether a month has days in the range. */
    boolean touches(FactMonth month) {
        return !month.first.isAfter(to) && !month.first.plusMonths(1).isBefore(from.plusDays(1));
    }

    /** The range of the same length just before; whole months go back by whole months. */
    DayRange before() {
        if (from.getDayOfMonth() == 1 && to.plusDays(1).getDayOfMonth() == 1) {
            long months = ChronoUnit.MONTHS.between(from, to.plusDays(1));
            return new DayRange(from.minusMonths(months), from.minusDays(1));
        }
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        return new DayRange(from.minusDays(days), from.minusDays(1));
    }

    /** The same days of the year before; a whole month stays whole in a leap year. */
    DayRange yearBefore() {
        LocalDate last = to.minusYears(1);
        boolean wholeMonth = to.plusDays(1).getDayOfMonth() == 1;
        return new DayRange(from.minusYears(1), wholeMonth ? last.withDayOfMonth(last.lengthOfMonth()) : last);
    }
}
