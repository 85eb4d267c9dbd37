package org.fangxin.merchant.domain.returning;

/** What must be so for a return that is possible on condition. */
public enum Condition {
    /** The goods are intact. */
    INTACT,
    /** The receipt is shown. */
    RECEIPT,
    /** The consumer did not confirm at the purchase that there is no return once opened. */
    NOT_CONFIRMED_UNFIT,
    /** The merchant names the terms of its promise, which the registry does not hold. */
    TERMS_WITH_MERCHANT
}
