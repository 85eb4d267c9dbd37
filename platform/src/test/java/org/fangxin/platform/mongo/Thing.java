package org.fangxin.platform.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An aggregate of tests. */
record Thing(
        String name,
        int count,
        @Nullable LocalDate day,
        @Nullable Instant moment,
        @Nullable Part part,
        List<Part> parts) {
    record Part(String label, @Nullable String note) {}

    static Thing named(String name) {
        return new Thing(name, 0, null, null, null, List.of());
    }

    Thing counted() {
        return new Thing(name, count + 1, day, moment, part, parts);
    }
}
