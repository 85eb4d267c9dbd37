package org.fangxin.platform.opendata;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a service gives as open data.
 *
 * @param name in addresses and file names
 * @param title in Chinese and English
 * @param description what it holds and what it does not
 * @param fields the columns
 * @param rows gives all rows, one after the other, holding no more than some in memory
 */
public record OpenDataSet(String name, String title, String description, List<Field> fields, Rows rows) {
    public OpenDataSet {
        fields = List.copyOf(fields);
    }

    /**
     * A column, as the Frictionless table schema describes it.
     *
     * @param type {@code string}, {@code date}, {@code datetime}, {@code number}, {@code integer} or {@code array}
     */
    public record Field(String name, String type, String description) {}

    /** Where the rows come from. */
    @FunctionalInterface
    public interface Rows {
        /** Gives each row, its cells in the order of the fields; null where there is no value. */
        void forEach(Consumer<List<@Nullable Object>> row);
    }

    List<String> names() {
        return fields.stream().map(Field::name).toList();
    }
}
