package org.fangxin.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for; as a handler's parameter it stands for the query parameters {@code limit} and
 * {@code cursor}. A limit outside its range is refused, never cut.
 *
 * @param limit how many items at the most, 1 to {@value #MAX_LIMIT}, {@value #DEFAULT_LIMIT} when not said
 * @param cursor the {@code next} of the page before; null for the first page
 */
public record PageRequest(int limit, @Nullable String cursor) {
    /** Largest page. Larger ones only make answers slow: a client that wants everything follows the cursor. */
    public static final int MAX_LIMIT = 200;

    /** Page size when none is asked for. */
    public static final int DEFAULT_LIMIT = 50;
}
