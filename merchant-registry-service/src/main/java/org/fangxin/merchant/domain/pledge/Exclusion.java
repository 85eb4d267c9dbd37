package org.fangxin.merchant.domain.pledge;

/**
 * Goods that a return without a reason does not cover. The first four are those of Consumer Rights Law article 25; a
 * promise may name any.
 */
public enum Exclusion {
    /** Made to the consumer's order. */
    CUSTOM_MADE,
    /** Fresh or perishable. */
    PERISHABLE,
    /** Downloaded, or digital goods whose packing was opened. */
    DIGITAL_OPENED,
    /** Newspapers and periodicals that were delivered. */
    PERIODICAL,
    /** Unfit for return by their nature, which the consumer confirmed at the purchase. */
    UNFIT_CONFIRMED,
    /** Any goods whose packing was opened. */
    OPENED,
    /** Sold at a reduced price. */
    DISCOUNTED
}
