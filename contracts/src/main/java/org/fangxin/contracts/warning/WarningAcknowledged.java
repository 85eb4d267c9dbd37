package org.fangxin.contracts.warning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A partner told what it did about a warning.
 *
 * @param acknowledgementId one per warning and partner; also the message key
 * @param partner id of the partner
 * @param action STOPPED_SALE, RECALLED, NOT_STOCKED or INFORMED_CUSTOMERS
 * @param quantity items stopped or taken back; null when not counted
 */
public record WarningAcknowledged(
        String acknowledgementId,
        String warningId,
        String number,
        String partner,
        String action,
        @Nullable Long quantity,
        Instant reportedAt)
        implements WarningEvent {
    public static final String TYPE = "warning.acknowledged.v1";

    @Override
    public String aggregateId() {
        return acknowledgementId;
    }
}
