package org.fangxin.complaint.domain.merchant;

import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/**
 * A merchant's public entry, as much as a complaint needs.
 *
 * @param industry its GB/T 4754 code as the registry has it; null when none is known
 * @param odr whether it takes part in online dispute resolution: complaints go to it first when the complainant agrees
 */
public record Merchant(
        UnifiedSocialCreditCode uscc,
        String name,
        String address,
        String district,
        @Nullable String industry,
        boolean odr) {}
