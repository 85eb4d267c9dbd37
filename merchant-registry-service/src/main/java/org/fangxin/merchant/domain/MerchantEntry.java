package org.fangxin.merchant.domain;

import org.jspecify.annotations.Nullable;

/**
 * A merchant's public entry: what anybody may read about the business itself.
 *
 * @param name registered name
 * @param brand shop sign or brand, when it differs from the name
 * @param district six-digit area code of the place of business (code list {@code districts})
 * @param address place of business
 * @param category code of the goods or services it mainly sells (code list {@code categories})
 * @param industry GB/T 4754 code: a section letter, a number of two to four digits, or both
 * @param phone the number under which the business can be called by customers
 */
public record MerchantEntry(
        String name,
        @Nullable String brand,
        String district,
        String address,
        String category,
        @Nullable String industry,
        @Nullable String phone) {}
