package org.fangxin.merchant.domain.pledge;

/** From which event the days for a return count; the day of the event itself is not counted. */
public enum StartEvent {
    /** The purchase. */
    PURCHASE,
    /** The receipt of the goods; in a store the same as the purchase. */
    RECEIPT
}
