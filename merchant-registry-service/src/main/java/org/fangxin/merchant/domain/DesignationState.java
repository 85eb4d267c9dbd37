package org.fangxin.merchant.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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

    /** The state after an act; empty when the act is not possible in this state. */
    public Optional<DesignationState> after(DesignationAct act) {
        return switch (act) {
            case EVALUATION -> isHeld() || this == EXPIRED ? Optional.of(AWARDED) : Optional.empty();
            case RECTIFICATION -> this == AWARDED ? Optional.of(RECTIFYING) : Optional.empty();
            case SUSPENSION -> isHeld() ? Optional.of(SUSPENDED) : Optional.empty();
            case REINSTATEMENT -> this == RECTIFYING || this == SUSPENDED ? Optional.of(AWARDED) : Optional.empty();
            case REVOCATION -> isHeld() || this == SUSPENDED ? Optional.of(REVOKED) : Optional.empty();
            case CANCELLATION -> isHeld() || this == SUSPENDED ? Optional.of(CANCELLED) : Optional.empty();
            case EXPIRY -> isHeld() || this == SUSPENDED ? Optional.of(EXPIRED) : Optional.empty();
        };
    }

    /** The acts that are possible in this state, but for what the calendar does. */
    public List<DesignationAct> possibleActs() {
        return Arrays.stream(DesignationAct.values())
                .filter(act -> act != DesignationAct.EXPIRY && after(act).isPresent())
                .toList();
    }
}
