package org.fangxin.contracts.merchant;

import java.time.LocalDate;

/**
 * A merchant no longer takes part in online dispute resolution.
 *
 * @param effectiveOn day of the change (Asia/Shanghai)
 */
public record OdrLeft(MerchantSummary merchant, LocalDate effectiveOn) implements MerchantEvent {
    public static final String TYPE = "merchant.odr-left.v1";

    @Override
    public String uscc() {
        return merchant.uscc();
    }
}
