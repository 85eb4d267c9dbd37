package org.fangxin.merchant.domain.application;

import org.jspecify.annotations.Nullable;

/**
 * What a draft says to a criterion of the checklist.
 *
 * @param criterion code of the criterion
 * @param points from 0 to the criterion's most; null while the applicant has not decided
 * @param note what the points rest on; null when nothing was said
 */
public record DraftAnswer(
        String criterion,
        @Nullable Integer points,
        @Nullable String note) {
    /** As an answer; without points when there are none yet. */
    Answer scored() {
        return new Answer(criterion, points == null ? 0 : points, note);
    }
}
