package org.fangxin.complaint.adapter.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatterBuilder;
import org.jspecify.annotations.Nullable;

/** Places in a list as one text that sorts, so that a cursor and a range of days are the same plain comparison. */
final class ListOrder {
    private static final String NEVER = "9999-12-31";
    private static final java.time.format.DateTimeFormatter MILLIS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private ListOrder() {}

    /** By due day; a complaint without a running limit comes after all others. */
    static String due(@Nullable LocalDate dueOn, String id) {
        return (dueOn == null ? NEVER : dueOn) + "/" + id;
    }

    static String received(Instant at, String id) {
        return MILLIS.format(at) + "/" + id;
    }
}
