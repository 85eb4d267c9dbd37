package org.fangxin.merchant.domain;

/** Where an awarded designation stands. */
public enum DesignationState {
    /** Awarded and in good standing. */
    AWARDED,
    /** Told to put something right by a deadline; still held. */
    RECTIFYING,
    /** Suspended; not held until reinstated. */
    SUSPENDED,
    /** Taken away, with a ground. */
    REVOKED,
    /** Run out. */
    EXPIRED,
    /** Given up: the business closed or wished so. */
    CANCELLED;

    /** Whether a merchant in this state may call itself so. */
    public boolean isHeld() {
        return this == AWARDED || this == RECTIFYING;
    }
}
