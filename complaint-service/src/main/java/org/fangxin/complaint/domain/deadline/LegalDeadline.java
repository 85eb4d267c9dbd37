package org.fangxin.complaint.domain.deadline;

import java.time.LocalDate;

/**
 * The last day of a limit.
 *
 * @param countedFrom day of the event from which the limit counts; not counted itself
 * @param dueOn last day, Asia/Shanghai
 * @param rolled whether the last day moved because it fell on a holiday
 * @param provisional whether a year was counted whose holidays are not yet announced
 */
public record LegalDeadline(Limit limit, LocalDate countedFrom, LocalDate dueOn, boolean rolled, boolean provisional) {
    /** Whether the last day is over. */
    public boolean overdueOn(LocalDate today) {
        return today.isAfter(dueOn);
    }
}
