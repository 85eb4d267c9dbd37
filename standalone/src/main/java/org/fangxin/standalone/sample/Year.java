package org.fangxin.standalone.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/**
 * The twelve months up to a day, its own among them, and how many people turn to the bureau on each of their days: fewer
 * at weekends and around the Spring Festival, more in summer, and many after 15 March and 11 November.
 */
final class Year {
    /** The youngest case was received so long ago; then it was handled. */
    private static final int YOUNGEST = 2;

    private final Weighted<LocalDate> days;

    Year(LocalDate day) {
        LocalDate first = day.withDayOfMonth(1).minusMonths(11);
        List<LocalDate> all =
                first.datesUntil(day.minusDays(YOUNGEST).plusDays(1)).toList();
        this.days = new Weighted<>(all, Year::weight);
    }

    /** The day of the case with this number out of so many: cases come in the order of their days. */
    LocalDate of(int number, int all) {
        return days.of(number, all);
    }

    private static int weight(LocalDate day) {
        double weight = 100;
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            weight *= 0.7;
        }
        weight *= switch (day.getMonth()) {
            case FEBRUARY -> 0.6;
            case JUNE, JULY, AUGUST -> 1.15;
            default -> 1.0;
        };
        if (within(day, MonthDay.of(3, 14), 6)) {
            weight *= 3.2;
        }
        if (within(day, MonthDay.of(11, 10), 9)) {
            weight *= 2.6;
        }
        return (int) weight;
    }

    private static boolean within(LocalDate day, MonthDay from, int days) {
        LocalDate first = from.atYear(day.getYear());
        return !day.isBefore(first) && day.isBefore(first.plusDays(days));
    }
}
