package org.fangxin.merchant.domain.application;

import java.time.LocalDate;

/**
 * How long a draft is kept that nobody changes.
 *
 * @param days days after the last change on which it is still there
 * @param noticeDays so many days before the last one its applicant ought to be told
 */
public record DraftPeriod(int days, int noticeDays) {
    public DraftPeriod {
        if (days < 1 || noticeDays < 0 || noticeDays > days) {
            throw new IllegalArgumentException(
                    "a draft is kept for at least a day, and its notice comes within that time");
        }
    }

    /** The last day of a draft that is changed on a day. */
    public LocalDate lastDay(LocalDate changedOn) {
        return changedOn.plusDays(days);
    }

    /** The day from which the applicant ought to be told that a draft goes. */
    public LocalDate noticeOn(Draft draft) {
        return draft.keptUntil().minusDays(noticeDays);
    }
}
