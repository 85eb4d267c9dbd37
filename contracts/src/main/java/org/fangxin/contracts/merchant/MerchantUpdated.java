package org.fangxin.contracts.merchant;

/** A merchant's public entry changed. */
public record MerchantUpdated(MerchantSummary merchant) implements MerchantEvent {
    public static final String TYPE = "merchant.updated.v1";

    @Override
    public String uscc() {
        return merchant.uscc();
    }
}
