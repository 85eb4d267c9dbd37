package org.fangxin.complaint.domain;

import org.fangxin.complaint.domain.filing.Money;

/**
 * Money that the complainant got at once from somebody else than the business (先行赔付), and who bears it in the end.
 *
 * @param paidBy who paid
 * @param borneBy who bears it in the end: the business, when it pays it back, or somebody else
 */
public record AdvancePayment(Money amount, Payer paidBy, Payer borneBy) {
    /** Who pays. */
    public enum Payer {
        BUSINESS,
        /** The operator of the platform on which the business sells. */
        PLATFORM,
        /** Who keeps the market, mall or fair. */
        MARKET,
        /** A station for consumer rights with its fund. */
        STATION,
        CONSUMER_ASSOCIATION,
        INSURER
    }
}
