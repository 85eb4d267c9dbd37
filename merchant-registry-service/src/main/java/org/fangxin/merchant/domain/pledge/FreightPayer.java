package org.fangxin.merchant.domain.pledge;

/** Who pays for sending goods back. */
public enum FreightPayer {
    /** The consumer, as the law has it where nothing else is agreed. */
    CONSUMER,
    /** The merchant. */
    MERCHANT
}
