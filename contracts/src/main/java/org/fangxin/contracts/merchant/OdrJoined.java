package org.fangxin.contracts.merchant;

import java.time.LocalDate;

/**
 * A merchant takes part in online dispute resolution (在线消费纠纷解决) from now on: complaints go to it first.
 *
 * @param effectiveOn day of the change (Asia/Shanghai)
 */
public record OdrJoined(MerchantSummary merchant, LocalDate effectiveOn) implements MerchantEvent {
    public static final String TYPE = "merchant.odr-joined.v1";

    @Override
    public String uscc() {
        return merchant.uscc();
    }
}
