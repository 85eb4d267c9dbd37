package org.fangxin.platform.outbox;

import org.jspecify.annotations.Nullable;

/**
 * How far the events of one claim got.
 *
 * @param claim the claim
 * @param sent how many of its entries the broker has acknowledged, counted from the first
 * @param failure why the entry after those was not; null if none failed
 */
record Delivery(Claim claim, int sent, @Nullable Throwable failure) {
    boolean complete() {
        return sent == claim.entries().size();
    }

    /** Whether the broker took this entry's peers and will not take this one however often it is tried. */
    boolean undeliverable() {
        return failure instanceof UndeliverableException;
    }

    /** Whether the broker is the matter, not the entry. */
    boolean outage() {
        return failure != null && !undeliverable();
    }
}
