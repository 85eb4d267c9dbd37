package org.fangxin.warning.domain.notice;

import java.time.LocalDate;
import org.fangxin.warning.domain.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * How a recall is carried out.
 *
 * @param recallNumber number under which the maker filed it
 * @param producer who recalls
 * @param quantity how many items are concerned; null when not known
 * @param defect what is wrong
 * @param consequence what it may do
 * @param remedy what the buyer gets: repair, replacement, refund
 * @param startsOn first day
 * @param endsOn last day; null while open-ended
 */
public record RecallTerms(
        @Nullable String recallNumber,
        String producer,
        @Nullable Long quantity,
        Bilingual defect,
        Bilingual consequence,
        Bilingual remedy,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {}
