package org.fangxin.platform.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an aggregate adds to the figures: a component named {@code figures} of its record. It is written with the
 * aggregate, in the same write, and so is the mark that its sheet has to be counted anew: no crash can part them.
 *
 * @param sheet the sheet on which it is counted; it must never change for an aggregate
 * @param line what it adds; aggregates that count alike have the same line
 * @param uncounted true until its sheet was counted with it; absent afterwards
 */
public record FiguresDocument(
        String sheet, String line, @Nullable Boolean uncounted) {
    private static final String SEPARATOR = "/";

    /** The figures of an aggregate that has just changed. */
    public static FiguresDocument changed(String sheet, String line) {
        return new FiguresDocument(sheet, line, true);
    }

    /**
     * The sheet of an aggregate: of its kind and day, one of sixteen by the last character of its id, so that a sheet is
     * small even on a busy day.
     *
     * @param day the day by which it is counted
     */
    public static String sheet(String kind, LocalDate day, String id) {
        return String.join(SEPARATOR, kind, day.toString(), id.substring(id.length() - 1));
    }

    static String kind(String sheet) {
        return sheet.substring(0, sheet.indexOf(SEPARATOR));
    }

    static LocalDate day(String sheet) {
        return LocalDate.parse(sheet.split(SEPARATOR)[1]);
    }
}
