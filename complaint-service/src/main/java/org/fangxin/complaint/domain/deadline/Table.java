package org.fangxin.complaint.domain.deadline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A tab-separated table beside this class; lines that start with {@code #} are comments. */
final class Table {
    private Table() {}

    static List<String[]> rows(String name, int cells) {
        try (InputStream table = Table.class.getResourceAsStream(name)) {
            if (table == null) {
                throw new IllegalStateException("no table " + name);
            }
            return read(table, name, cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String[]> read(InputStream table, String name, int cells) {
        return new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> cells(line, name, cells))
                .toList();
    }

    private static String[] cells(String line, String name, int cells) {
        String[] row = line.split("\t", -1);
        if (row.length < cells) {
            throw new IllegalStateException(name + " needs " + cells + " cells a line: " + line);
        }
        return row;
    }
}
