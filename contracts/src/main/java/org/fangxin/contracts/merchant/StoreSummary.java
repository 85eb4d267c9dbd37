package org.fangxin.contracts.merchant;

import org.jspecify.annotations.Nullable;

/**
 * A store as the public register shows it.
 *
 * @param id stable id of the store
 * @param name shop sign
 * @param district six-digit area code (code list {@code districts})
 * @param mall the mall it stands in; null when it stands in none
 */
public record StoreSummary(
        String id,
        String name,
        String district,
        String address,
        @Nullable String mall) {}
