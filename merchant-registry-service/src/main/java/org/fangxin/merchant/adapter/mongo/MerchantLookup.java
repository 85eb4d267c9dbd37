package org.fangxin.merchant.adapter.mongo;

import java.time.LocalDate;
import java.util.List;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.search.MerchantFilter;
import org.fangxin.merchant.domain.search.SearchTokens;
import org.jspecify.annotations.Nullable;

/**
 * What lists and searches read of a merchant; made anew with each change.
 *
 * @param tokens search tokens; null when a read left them out
 * @param facets every filter it fits
 * @param byName its unique place in the order of names
 * @param byAge its unique place in the order of registration
 * @param turnOn the day on which the calendar changes what it holds; null when there is none
 */
public record MerchantLookup(
        @Nullable List<String> tokens,
        List<String> facets,
        String byName,
        String byAge,
        @Nullable LocalDate turnOn) {
    static MerchantLookup of(Merchant merchant, LocalDate today, SearchTokens search) {
        String uscc = merchant.uscc().value();
        return new MerchantLookup(
                search.of(merchant.entry()),
                MerchantFilter.facetsOf(merchant.entry(), merchant.kindsHeldOn(today)),
                search.alphabetical(merchant.entry()) + " " + uscc,
                merchant.registeredAt().toEpochMilli() + " " + uscc,
                merchant.nextTurnAfter(today).orElse(null));
    }
}
