package org.fangxin.merchant.domain.search;

import org.jspecify.annotations.Nullable;

/**
 * Which merchants a list holds; null means any. A merchant is in the districts of its own place of business and of its
 * stores.
 *
 * @param district area code
 * @param category code of goods or services; a group stands for all below it
 * @param designation code of a kind that the merchant holds
 */
public record MerchantFilter(
        @Nullable String district,
        @Nullable String category,
        @Nullable String designation) {
    /** All merchants. */
    public static final MerchantFilter ANY = new MerchantFilter(null, null, null);
}
