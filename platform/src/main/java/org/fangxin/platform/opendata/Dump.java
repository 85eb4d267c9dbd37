package org.fangxin.platform.opendata;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fangxin.platform.files.StoredFile;

/**
 * The files of one day.
 *
 * @param rows how many rows each of them has
 * @param parts the files
 */
record Dump(LocalDate day, Instant madeAt, long rows, List<Part> parts) {
    Dump {
        parts = List.copyOf(parts);
    }

    /**
     * One file.
     *
     * @param name for example {@code warnings.csv.gz}
     * @param format {@code csv} or {@code ndjson}
     */
    record Part(String name, String format, StoredFile file) {}
}
