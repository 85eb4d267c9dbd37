package org.fangxin.contracts.merchant;

/** A merchant entered the registry. */
public record MerchantRegistered(MerchantSummary merchant) implements MerchantEvent {
    public static final String TYPE = "merchant.registered.v1";

    @Override
    public String uscc() {
        return merchant.uscc();
    }
}
