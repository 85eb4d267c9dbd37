package org.fangxin.standalone.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** A tab-separated table beside these classes, one row a line. */
final class Table {
    private Table() {}

    static <T> List<T> read(String name, Function<String[], T> row) {
        try (InputStream table = Table.class.getResourceAsStream(name + ".tsv")) {
            if (table == null) {
                throw new IllegalStateException("no table " + name);
            }
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> row.apply(line.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The values of a cell that holds several. */
    static List<String> values(String cell) {
        return List.of(cell.split("\\|"));
    }
}
