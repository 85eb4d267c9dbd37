package org.fangxin.merchant.domain;

import org.jspecify.annotations.Nullable;

/**
 * A partner counts the merchant among its tenants.
 *
 * @param partner the partner's id
 * @param ref what the partner calls the merchant; null when it said nothing
 */
public record RosterEntry(String partner, @Nullable String ref) {}
