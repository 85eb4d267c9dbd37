package org.fangxin.platform.statistics;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
public final class Csv {
    /** Tells some spreadsheets that the file is UTF-8. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String LINE_END = "\r\n";

    private Csv() {}

    /** One line with its end. */
    public static String line(List<? extends @Nullable Object> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", LINE_END));
    }

    static String of(TextTable table, boolean byteOrderMark) {
        StringBuilder csv = new StringBuilder(byteOrderMark ? BYTE_ORDER_MARK : "");
        List<@Nullable Object> head = new java.util.ArrayList<>(
                table.columns().stream().map(TextTable.Column::name).toList());
        head.add("as_of");
        csv.append(line(head));
        for (List<@Nullable Object> row : table.rows()) {
            List<@Nullable Object> cells = new java.util.ArrayList<>(row);
            cells.add(table.asOf().toString());
            csv.append(line(cells));
        }
        return csv.toString();
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value instanceof java.math.BigDecimal decimal ? decimal.toPlainString() : value.toString();
        }
        String text = value.toString();
        if (!text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        boolean quoted = text.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return quoted ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
