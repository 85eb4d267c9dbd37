package org.fangxin.contracts.merchant;

import java.time.LocalDate;

/**
 * The yearly evaluation of a designation is due before long. Told once for each designation and year in which one is due;
 * late, and then after the day itself, when the platform did not run before.
 *
 * @param dueOn last day for the evaluation (Asia/Shanghai)
 * @param on day on which this is told (Asia/Shanghai)
 */
public record DesignationEvaluationDue(
        String designationId, String uscc, String district, String kind, LocalDate dueOn, LocalDate on)
        implements EvaluationEvent {
    public static final String TYPE = "merchant.designation-evaluation-due.v1";
}
