package org.fangxin.merchant.domain.pledge;

/** Kinds of promises. */
public enum PledgeKind {
    /** Goods bought in a store or beyond the statutory seven days may be returned without a reason. */
    NO_REASON_RETURN,
    /** Goods may be returned at another store than that of the purchase, also of other merchants that promise the same. */
    CROSS_STORE_RETURN,
    /** Orders leave within 24 hours, or the consumer is compensated. */
    DISPATCH_IN_24_HOURS,
    /** Returned goods are fetched at the consumer's door. */
    PICK_UP_AT_DOOR,
    /** Who paid more than elsewhere gets the difference back. */
    PAID_TOO_MUCH_REFUND,
    /** The merchant pays first and settles with whoever is at fault afterwards. */
    ADVANCE_PAYMENT
}
