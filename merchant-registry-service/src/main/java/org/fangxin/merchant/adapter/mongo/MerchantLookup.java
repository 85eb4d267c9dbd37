package org.fangxin.merchant.adapter.mongo;

import java.time.LocalDate;
import java.util.List;
import org.fangxin.merchant.domain.DesignationFilter;
import org.fangxin.merchant.domain.Merchant;
import org.jspecify.annotations.Nullable;

/**
 * What the store's queries read of a merchant; made anew with each change.
 *
 * @param held tokens of the bureau's lists of designations that it fits; null when it holds nothing
 * @param turnOn the day on which the calendar changes what it holds; null when there is none
 */
record MerchantLookup(@Nullable List<String> held, @Nullable LocalDate turnOn) {
    /** What is read of a merchant on a day; null when that is nothing. */
    static @Nullable MerchantLookup of(Merchant merchant, LocalDate today) {
        List<String> held = DesignationFilter.tokensOf(merchant, today);
        LocalDate turnOn = merchant.nextTurnAfter(today).orElse(null);
        return held.isEmpty() && turnOn == null ? null : new MerchantLookup(held.isEmpty() ? null : held, turnOn);
    }
}
