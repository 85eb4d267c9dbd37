package org.fangxin.warning.domain.acknowledgement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One report of a partner.
 *
 * @param quantity items stopped or taken back; null when not counted
 * @param note plain text
 * @param requestKey names the request, so that its repetition is not a second report
 */
public record Report(
        Action action, @Nullable Long quantity, @Nullable String note, Instant reportedAt, String requestKey) {
    /** What was done. */
    public enum Action {
        /** The goods are off the shelves and blocked at the tills. */
        STOPPED_SALE,
        /** Goods were taken back from buyers. */
        RECALLED,
        /** The partner never had them. */
        NOT_STOCKED,
        /** Buyers were told. */
        INFORMED_CUSTOMERS
    }
}
