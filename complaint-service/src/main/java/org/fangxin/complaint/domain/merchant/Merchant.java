package org.fangxin.complaint.domain.merchant;

import org.fangxin.contracts.codes.UnifiedSocialCreditCode;

/**
 * A merchant's public entry, as much as a complaint needs.
 *
 * @param odr whether it takes part in online dispute resolution: complaints go to it first when the complainant agrees
 */
public record Merchant(UnifiedSocialCreditCode uscc, String name, String address, String district, boolean odr) {}
