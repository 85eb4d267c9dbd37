package org.fangxin.contracts.merchant;

import java.time.LocalDate;

/**
 * A merchant's standing broke a threshold, so a reviewer should look at what it holds.
 *
 * @param on day of the proposal (Asia/Shanghai)
 * @param numerator what was counted
 * @param denominator of how many; 1 when the rule counts rather than divides
 */
public record ReviewProposed(
        String proposalId, String uscc, String district, String rule, LocalDate on, long numerator, long denominator)
        implements ReviewEvent {
    public static final String TYPE = "merchant.review-proposed.v1";
}
