package org.fangxin.contracts.codes;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Days off and compensatory workdays (调休上班) of one year, from the State Council's notice.
 *
 * @param daysOff statutory holidays with the bridge days and weekends inside the break
 * @param extraWorkdays weekend days on which people work
 */
public record CalendarYear(int year, Set<LocalDate> daysOff, Set<LocalDate> extraWorkdays) {
    public CalendarYear {
        daysOff = Set.copyOf(daysOff);
        extraWorkdays = Set.copyOf(extraWorkdays);
        for (LocalDate day : daysOff) {
            if (day.getYear() != year || extraWorkdays.contains(day)) {
                throw new IllegalArgumentException(day + " cannot be a day off in the calendar of " + year);
            }
        }
    }

    /**
     * Reads a year's table: {@code off <first> <last>} and {@code work <day>} lines, tab-separated.
     *
     * @throws RuntimeException when a line cannot be read
     */
    public static CalendarYear read(int year, InputStream table) {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> work = new HashSet<>();
        for (String[] row : rows(year, table)) {
            LocalDate first = LocalDate.parse(row[1]);
            switch (row[0]) {
                case "off" ->
                    first.datesUntil(LocalDate.parse(row[2]).plusDays(1)).forEach(off::add);
                case "work" -> work.add(first);
                default -> throw new IllegalStateException("neither off nor work: " + row[0]);
            }
        }
        return new CalendarYear(year, off, work);
    }

    private static List<String[]> rows(int year, InputStream table) {
        return new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> cells(year, line))
                .toList();
    }

    private static String[] cells(int year, String line) {
        String[] row = line.split("\t", -1);
        if (row.length < 2) {
            throw new IllegalStateException("calendar " + year + " needs 2 cells a line: " + line);
        }
        return row;
    }

    /** What is certain about a year whose notice is not out: the fixed statutory days; the rest is a guess. */
    static CalendarYear provisional(int year) {
        return new CalendarYear(
                year,
                Set.of(
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 5, 1),
                        LocalDate.of(year, 5, 2),
                        LocalDate.of(year, 10, 1),
                        LocalDate.of(year, 10, 2),
                        LocalDate.of(year, 10, 3)),
                Set.of());
    }
}
