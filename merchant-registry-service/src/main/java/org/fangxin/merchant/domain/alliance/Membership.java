package org.fangxin.merchant.domain.alliance;

import java.time.LocalDate;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/**
 * A merchant's time in an alliance.
 *
 * @param until first day on which it is no member any more; null while it is one
 */
public record Membership(
        UnifiedSocialCreditCode uscc,
        LocalDate since,
        @Nullable LocalDate until) {
    /** Whether the merchant is a member on a day. */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || day.isBefore(until));
    }

    /** Whether it still is one. */
    public boolean stands() {
        return until == null;
    }
}
