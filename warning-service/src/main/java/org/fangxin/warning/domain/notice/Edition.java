package org.fangxin.warning.domain.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One published version of a warning. Every one is kept.
 *
 * @param number counts from 1
 * @param draft what was published, and who wrote it
 * @param review who approved it
 * @param reason why it replaced the edition before; null for the first
 */
public record Edition(
        int number,
        Draft draft,
        Review review,
        String publishedBy,
        Instant publishedAt,
        @Nullable String reason) {}
