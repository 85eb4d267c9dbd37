package org.fangxin.complaint.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fangxin.contracts.codes.CalendarYear;
import org.fangxin.contracts.codes.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** The shipped working-day calendar with the years that an operator has put into a folder. */
final class Calendars {
    private static final Pattern NAME = Pattern.compile("calendar-(\\d{4})\\.tsv");

    private Calendars() {}

    static WorkingCalendar with(@Nullable Path folder) {
        WorkingCalendar shipped = WorkingCalendar.shipped();
        return folder == null ? shipped : shipped.with(read(folder));
    }

    private static List<CalendarYear> read(Path folder) {
        List<CalendarYear> years = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
                if (name.matches()) {
                    try (InputStream table = Files.newInputStream(file)) {
                        years.add(CalendarYear.read(Integer.parseInt(name.group(1)), table));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the calendars in " + folder, e);
        }
        return years;
    }
}
