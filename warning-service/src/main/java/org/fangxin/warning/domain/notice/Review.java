package org.fangxin.warning.domain.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the second person decided about a draft.
 *
 * @param by user id of the reviewer
 * @param note what to change, or on what the approval rests
 */
public record Review(
        String by, Instant at, boolean approved, @Nullable String note) {}
