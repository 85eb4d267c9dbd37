package org.fangxin.contracts.merchant;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A merchant's public entry, as much of it as other services need.
 *
 * @param name registered name
 * @param brand shop sign or brand, when it differs from the name
 * @param district six-digit area code of the place of business
 * @param address place of business
 * @param category code of the goods or services it mainly sells (code list {@code categories})
 * @param industry its GB/T 4754-2017 code: a section letter, a number of two to four digits, or both; null when it stated none,
 *     and in events from before it was told
 * @param designations kinds it currently holds (code list {@code designation-kinds}), sorted
 * @param partners ids of the partners in whose rosters it stands, sorted: decides which partner is told of it and is itself
 *     told to nobody; null in events from before it was kept
 */
public record MerchantSummary(
        String uscc,
        String name,
        @Nullable String brand,
        String district,
        String address,
        String category,
        @Nullable String industry,
        List<String> designations,
        @Nullable List<String> partners) {
    public MerchantSummary {
        designations = List.copyOf(designations);
        partners = partners == null ? null : List.copyOf(partners);
    }
}
