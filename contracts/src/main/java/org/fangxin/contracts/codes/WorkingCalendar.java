package org.fangxin.contracts.codes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The working days of the years that are known. A year without a notice counts Monday to Friday less the fixed
 * statutory days, and whatever is computed from it is provisional.
 */
public final class WorkingCalendar {
    private static final int FIRST_SHIPPED = 2024;
    private static final int LAST_SHIPPED = 2026;

    private final Map<Integer, CalendarYear> years;

    private WorkingCalendar(Map<Integer, CalendarYear> years) {
        this.years = Map.copyOf(years);
    }

    /** The years that are shipped, 2024 to 2026. */
    public static WorkingCalendar shipped() {
        Map<Integer, CalendarYear> years = new HashMap<>();
        for (int year = FIRST_SHIPPED; year <= LAST_SHIPPED; year++) {
            try (InputStream table = WorkingCalendar.class.getResourceAsStream("calendar-" + year + ".tsv")) {
                if (table == null) {
                    throw new IllegalStateException("no calendar of " + year);
                }
                years.put(year, CalendarYear.read(year, table));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new WorkingCalendar(years);
    }

    /** This calendar with more years, or with corrected ones: what is given replaces what is known. */
    public WorkingCalendar with(Collection<CalendarYear> more) {
        Map<Integer, CalendarYear> all = new HashMap<>(years);
        more.forEach(year -> all.put(year.year(), year));
        return new WorkingCalendar(all);
    }

    /** Whether the State Council's notice of this year is known. */
    public boolean knows(int year) {
        return years.containsKey(year);
    }

    /** The years whose notice is known, in order. */
    public List<Integer> knownYears() {
        return years.keySet().stream().sorted().toList();
    }

    /** Whether people work on this day. */
    public boolean isWorkingDay(LocalDate day) {
        CalendarYear year = year(day);
        return year.extraWorkdays().contains(day)
                || (!isWeekend(day) && !year.daysOff().contains(day));
    }

    /** The last of some working days that begin on the day after the given one, which is not counted. */
    public LocalDate after(LocalDate day, int workingDays) {
        LocalDate last = day;
        int left = workingDays;
        while (left > 0) {
            last = last.plusDays(1);
            left -= isWorkingDay(last) ? 1 : 0;
        }
        return last;
    }

    /** Whether this day lies in a statutory holiday, bridge days and weekends inside the break included. */
    public boolean isHoliday(LocalDate day) {
        return year(day).daysOff().contains(day);
    }

    private CalendarYear year(LocalDate day) {
        CalendarYear known = years.get(day.getYear());
        return known == null ? CalendarYear.provisional(day.getYear()) : known;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
