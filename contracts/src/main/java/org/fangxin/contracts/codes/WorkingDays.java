package org.fangxin.contracts.codes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Working days (工作日) as the State Council's notices of 2024 to 2026 have them: Monday to Friday less the days off, and
 * the compensatory weekend days (调休上班). A year without a notice counts Monday to Friday less the fixed statutory days.
 */
public final class WorkingDays {
    private static final Set<LocalDate> OFF = new HashSet<>();
    private static final Set<LocalDate> WORK = new HashSet<>();

    static {
        for (String line : lines()) {
            String[] cells = line.split("\t", -1);
            LocalDate first = LocalDate.parse(cells[1]);
            switch (cells[0]) {
                case "off" ->
                    first.datesUntil(LocalDate.parse(cells[2]).plusDays(1)).forEach(OFF::add);
                case "work" -> WORK.add(first);
                default -> throw new IllegalStateException("neither off nor work: " + line);
            }
        }
    }

    private static final Set<Integer> KNOWN =
            OFF.stream().map(LocalDate::getYear).collect(Collectors.toUnmodifiableSet());

    private WorkingDays() {}

    /** Whether the notice of a year is known; what is counted in another year is provisional. */
    public static boolean knows(int year) {
        return KNOWN.contains(year);
    }

    /** Whether people work on this day. */
    public static boolean contains(LocalDate day) {
        return WORK.contains(day) || (!isWeekend(day) && !isOff(day));
    }

    /** The last of some working days that begin on the day after the given one, which is not counted. */
    public static LocalDate after(LocalDate day, int workingDays) {
        LocalDate last = day;
        int left = workingDays;
        while (left > 0) {
            last = last.plusDays(1);
            left -= contains(last) ? 1 : 0;
        }
        return last;
    }

    private static boolean isOff(LocalDate day) {
        return OFF.contains(day) || (!knows(day.getYear()) && isFixedHoliday(day));
    }

    /** New Year's Day, 1 and 2 May, 1 to 3 October: the statutory days that the moon does not move. */
    private static boolean isFixedHoliday(LocalDate day) {
        int last = switch (day.getMonth()) {
            case JANUARY -> 1;
            case MAY -> 2;
            case OCTOBER -> 3;
            default -> 0;
        };
        return day.getDayOfMonth() <= last;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static List<String> lines() {
        try (InputStream table = WorkingDays.class.getResourceAsStream("working-days.tsv")) {
            if (table == null) {
                throw new IllegalStateException("no table of working days");
            }
            return new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
