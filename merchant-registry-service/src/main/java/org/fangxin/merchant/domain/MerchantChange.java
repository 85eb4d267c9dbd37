package org.fangxin.merchant.domain;

import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/**
 * A change that is to be made.
 *
 * @param present the revision that it replaces; null when the merchant enters the registry
 * @param event what it tells, with the merchant after it
 */
public record MerchantChange(@Nullable Merchant present, MerchantEvent event) {
    /** Whose change it is. */
    public UnifiedSocialCreditCode uscc() {
        return event.merchant().uscc();
    }
}
