package org.fangxin.platform.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fangxin.platform.statistics.Csv;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** How rows are written. */
public enum RowFormat {
    /** One JSON object per line; absent values are left out. */
    NDJSON("application/x-ndjson") {
        @Override
        void head(OutputStream out, List<String> names) {}

        @Override
        void row(OutputStream out, List<String> names, List<? extends @Nullable Object> cells, JsonMapper json)
                throws IOException {
            Map<String, Object> object = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                Object cell = cells.get(i);
                if (cell != null) {
                    object.put(names.get(i), cell);
                }
            }
            out.write(json.writeValueAsBytes(object));
            out.write('\n');
        }
    },
    /** RFC 4180, UTF-8, safe to open in a spreadsheet; several values in one cell are separated by spaces. */
    CSV("text/csv") {
        @Override
        void head(OutputStream out, List<String> names) throws IOException {
            out.write(Csv.line(names).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        void row(OutputStream out, List<String> names, List<? extends @Nullable Object> cells, JsonMapper json)
                throws IOException {
            List<@Nullable Object> plain = new java.util.ArrayList<>();
            for (Object cell : cells) {
                plain.add(
                        cell instanceof List<?> several
                                ? String.join(
                                        " ",
                                        several.stream().map(String::valueOf).toList())
                                : cell);
            }
            out.write(Csv.line(plain).getBytes(StandardCharsets.UTF_8));
        }
    };

    private final String mediaType;

    RowFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }

    /** Its name in addresses and the end of a file's name. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    abstract void head(OutputStream out, List<String> names) throws IOException;

    abstract void row(OutputStream out, List<String> names, List<? extends @Nullable Object> cells, JsonMapper json)
            throws IOException;
}
