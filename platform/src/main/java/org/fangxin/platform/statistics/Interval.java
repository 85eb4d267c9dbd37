package org.fangxin.platform.statistics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Periods of the city's calendar; weeks are those of ISO 8601, from Monday on. */
public enum Interval {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    private static final int QUARTER_MONTHS = 3;

    /** The interval of this parameter value. */
    static Optional<Interval> named(String name) {
        return Arrays.stream(values()).filter(each -> each.code().equals(name)).findFirst();
    }

    /** The value of the parameter. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** First day of the period in which a day lies. */
    public LocalDate startOf(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1L);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** First days of all periods that touch the range, in order. */
    List<LocalDate> startsIn(DayRange range) {
        List<LocalDate> starts = new ArrayList<>();
        for (LocalDate start = startOf(range.from()); !start.isAfter(range.to()); start = next(start)) {
            starts.add(start);
        }
        return starts;
    }

    /** How a period is written: 2026-11-24, 2026-W48, 2026-11, 2026-Q4, 2026. */
    String label(LocalDate start) {
        return switch (this) {
            case DAY -> start.toString();
            case WEEK ->
                "%d-W%02d"
                        .formatted(start.get(IsoFields.WEEK_BASED_YEAR), start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> YearMonth.from(start).toString();
            case QUARTER -> start.getYear() + "-Q" + start.get(IsoFields.QUARTER_OF_YEAR);
            case YEAR -> Integer.toString(start.getYear());
        };
    }

    private LocalDate next(LocalDate start) {
        return switch (this) {
            case DAY -> start.plusDays(1);
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
            case QUARTER -> start.plusMonths(QUARTER_MONTHS);
            case YEAR -> start.plusYears(1);
        };
    }
}
