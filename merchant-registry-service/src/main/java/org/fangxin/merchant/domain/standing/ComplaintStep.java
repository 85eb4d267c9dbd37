package org.fangxin.merchant.domain.standing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;

/**
 * A complaint against a merchant passed a milestone. All steps of a complaint count in the month of its receipt, so the
 * figures do not depend on the order in which steps become known.
 *
 * @param receivedOn day on which the complaint was received (Asia/Shanghai)
 * @param on day of the step
 */
public record ComplaintStep(
        String complaintId, UnifiedSocialCreditCode uscc, LocalDate receivedOn, LocalDate on, Milestone milestone) {
    /** The month in which it counts. */
    public YearMonth month() {
        return YearMonth.from(receivedOn);
    }

    /** Calendar days from the receipt to the step. */
    public long days() {
        return ChronoUnit.DAYS.between(receivedOn, on);
    }
}
