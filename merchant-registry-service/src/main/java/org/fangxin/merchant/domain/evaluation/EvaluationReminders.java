package org.fangxin.merchant.domain.evaluation;

/** What was told about evaluations that are due. */
public interface EvaluationReminders {
    /** Tells it, once for each designation and year of the day; false when that was told before. */
    boolean tell(EvaluationReminder reminder);
}
