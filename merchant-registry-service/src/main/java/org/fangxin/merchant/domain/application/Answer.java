package org.fangxin.merchant.domain.application;

import org.jspecify.annotations.Nullable;

/**
 * How many points the applicant, or a reviewer, gives for a criterion of the checklist.
 *
 * @param criterion code of the criterion
 * @param points from 0 to the criterion's most
 * @param note what the points rest on; null when nothing was said
 */
public record Answer(String criterion, int points, @Nullable String note) {}
