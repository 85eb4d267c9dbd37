package org.fangxin.platform.imports;

import org.jspecify.annotations.Nullable;

/**
 * One line of an import as it came in.
 *
 * @param number its place in the input, from 1
 * @param text a JSON object; null when the line could not be read at all
 * @param fault why it could not be read; null when it could
 */
public record RawLine(
        int number, @Nullable String text, @Nullable Fault fault) {
    /** A line that could be read. */
    public static RawLine of(int number, String text) {
        return new RawLine(number, text, null);
    }

    /** A line that could not be read. */
    public static RawLine unreadable(int number, Fault fault) {
        return new RawLine(number, null, fault);
    }
}
