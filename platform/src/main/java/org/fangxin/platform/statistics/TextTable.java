package org.fangxin.platform.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures as columns and rows, for tools that read tables.
 *
 * @param asOf everything that happened before this moment is counted
 * @param columns name and type ({@code time}, {@code string} or {@code number})
 * @param rows cells in the order of the columns; null where there is no value or it is suppressed
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record TextTable(OffsetDateTime asOf, List<Column> columns, List<List<@Nullable Object>> rows) {
    /** A column. */
    public record Column(String name, String type) {}
}
