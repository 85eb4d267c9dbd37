package org.fangxin.merchant.domain.standing;

import java.time.YearMonth;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;

/**
 * A complaint against a merchant passed a milestone. All steps of a complaint count in the month of its receipt, so the
 * figures do not depend on the order in which steps become known.
 *
 * @param receivedIn month in which the complaint was received (Asia/Shanghai)
 */
public record ComplaintStep(
        String complaintId, UnifiedSocialCreditCode uscc, YearMonth receivedIn, Milestone milestone) {}
