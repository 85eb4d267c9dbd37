package org.fangxin.contracts.merchant;

import java.time.LocalDate;

/**
 * A merchant made, changed or withdrew a promise. What was promised before binds for purchases made before the change.
 *
 * @param kind NO_REASON_RETURN, CROSS_STORE_RETURN, DISPATCH_IN_24_HOURS, PICK_UP_AT_DOOR, PAID_TOO_MUCH_REFUND or
 *     ADVANCE_PAYMENT
 * @param made whether the promise stands after the change
 * @param effectiveOn first day of the change (Asia/Shanghai)
 */
public record PledgeChanged(MerchantSummary merchant, String kind, boolean made, LocalDate effectiveOn)
        implements MerchantEvent {
    public static final String TYPE = "merchant.pledge-changed.v1";

    @Override
    public String uscc() {
        return merchant.uscc();
    }
}
