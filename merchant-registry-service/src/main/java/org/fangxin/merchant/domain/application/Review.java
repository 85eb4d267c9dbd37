package org.fangxin.merchant.domain.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An approval at one level.
 *
 * @param by account of the reviewer
 * @param score what the reviewer found, of 100
 * @param note remark for the file
 */
public record Review(
        ReviewLevel level,
        String by,
        LocalDate on,
        int score,
        @Nullable String note) {}
