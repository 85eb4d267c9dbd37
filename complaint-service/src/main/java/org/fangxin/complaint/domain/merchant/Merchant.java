package org.fangxin.complaint.domain.merchant;

import org.fangxin.contracts.codes.UnifiedSocialCreditCode;

/** A merchant's public entry, as much as a complaint needs. */
public record Merchant(UnifiedSocialCreditCode uscc, String name, String address, String district) {}
