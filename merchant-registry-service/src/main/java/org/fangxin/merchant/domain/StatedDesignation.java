package org.fangxin.merchant.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A designation as an import states it.
 *
 * @param kind code of the kind (code list {@code designation-kinds})
 * @param since first day
 * @param until last day; null when it has no end
 * @param plaqueNumber number on the plaque, when there is one
 */
public record StatedDesignation(
        String kind,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable String plaqueNumber) {}
