package org.fangxin.contracts.merchant;

import java.time.LocalDate;

/**
 * A proposal to look at a merchant was closed.
 *
 * @param on day of the closing (Asia/Shanghai)
 * @param outcome ACCEPTED, DISMISSED, or LIFTED when the standing had recovered
 */
public record ReviewProposalClosed(
        String proposalId, String uscc, String district, String rule, LocalDate on, String outcome)
        implements ReviewEvent {
    public static final String TYPE = "merchant.review-proposal-closed.v1";
}
