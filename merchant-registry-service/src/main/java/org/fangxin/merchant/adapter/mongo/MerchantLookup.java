package org.fangxin.merchant.adapter.mongo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fangxin.merchant.domain.DesignationFilter;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.place.Cell;
import org.fangxin.merchant.domain.search.MerchantFilter;
import org.fangxin.merchant.domain.search.MerchantOrder;
import org.fangxin.merchant.domain.search.SearchTokens;
import org.fangxin.merchant.domain.search.Trait;
import org.jspecify.annotations.Nullable;

/**
 * What lists and searches read of a merchant; made anew with each change.
 *
 * @param tokens tokens of names and of traits; null when a read left them out
 * @param facets every filter it fits
 * @param byName its unique place in the order of names
 * @param byAge its unique place in the order of registration
 * @param cells geohashes of the cells in which its stores are; null when no place of any is known
 * @param held tokens of the bureau's lists of designations that it fits; null when it holds nothing
 * @param turnOn the day on which the calendar changes what it holds; null when there is none
 */
record MerchantLookup(
        @Nullable List<String> tokens,
        List<String> facets,
        String byName,
        String byAge,
        @Nullable List<String> cells,
        @Nullable List<String> held,
        @Nullable LocalDate turnOn) {
    static MerchantLookup of(Merchant merchant, LocalDate today, SearchTokens search) {
        return new MerchantLookup(
                Stream.concat(search.of(merchant.entry()).stream(), Trait.tokensOf(merchant, today).stream())
                        .toList(),
                MerchantFilter.facetsOf(merchant, today),
                MerchantOrder.NAME.key(merchant, search),
                MerchantOrder.NEWEST.key(merchant, search),
                cells(merchant),
                held(merchant, today),
                merchant.nextTurnAfter(today).orElse(null));
    }

    private static @Nullable List<String> held(Merchant merchant, LocalDate today) {
        List<String> tokens = DesignationFilter.tokensOf(merchant, today);
        return tokens.isEmpty() ? null : tokens;
    }

    private static @Nullable List<String> cells(Merchant merchant) {
        List<String> cells = merchant.stores().stream()
                .map(store -> store.entry().location())
                .filter(Objects::nonNull)
                .map(location -> Cell.of(location).geohash())
                .distinct()
                .toList();
        return cells.isEmpty() ? null : cells;
    }
}
