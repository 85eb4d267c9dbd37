package org.fangxin.merchant.domain.evaluation;

import java.time.LocalDate;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;

/**
 * Tells that the evaluation of a designation is due before long.
 *
 * @param dueOn last day for the evaluation
 * @param on day on which it is told
 */
public record EvaluationReminder(
        String designationId,
        UnifiedSocialCreditCode uscc,
        String district,
        String kind,
        LocalDate dueOn,
        LocalDate on) {}
