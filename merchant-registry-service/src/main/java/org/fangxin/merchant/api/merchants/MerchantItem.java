package org.fangxin.merchant.api.merchants;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.merchant.api.CodeNames;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.MerchantEntry;
import org.fangxin.merchant.domain.search.NearbyMerchant;
import org.fangxin.merchant.domain.search.Vicinity;
import org.jspecify.annotations.Nullable;

/**
 * A merchant in a list.
 *
 * @param uscc unified social credit code
 * @param brand shop sign or brand, when it differs from the name
 * @param designations codes of the kinds it holds today
 * @param nearest its nearest store, when the list is about a vicinity
 * @param version rises with each change
 */
@Schema(name = "MerchantItem")
record MerchantItem(
        String uscc,
        String name,
        @Nullable String brand,
        String district,
        String districtName,
        String address,
        String category,
        String categoryName,
        List<String> designations,
        @Nullable NearestStore nearest,
        long version) {
    /**
     * A store with its distance.
     *
     * @param distanceMetres great-circle distance from the place asked for
     */
    @Schema(name = "NearestStore")
    record NearestStore(long distanceMetres, StoreView store) {}

    static MerchantItem of(NearbyMerchant nearby, ZonedDateTime now) {
        NearestStore nearest =
                new NearestStore(Math.round(nearby.millimetres() / 1000.0), StoreView.of(nearby.store(), now));
        return of(nearby.merchant(), now.toLocalDate(), nearest);
    }

    /** A merchant of a list in another order, with the store that is nearest to the place asked for, if any was. */
    static MerchantItem of(Merchant merchant, @Nullable Vicinity vicinity, ZonedDateTime now) {
        return Optional.ofNullable(vicinity)
                .flatMap(place -> NearbyMerchant.of(merchant, place, now))
                .map(nearby -> of(nearby, now))
                .orElseGet(() -> of(merchant, now.toLocalDate(), null));
    }

    private static MerchantItem of(Merchant merchant, LocalDate today, @Nullable NearestStore nearest) {
        MerchantEntry entry = merchant.entry();
        return new MerchantItem(
                merchant.uscc().value(),
                entry.name(),
                entry.brand(),
                entry.district(),
                CodeNames.of(CodeLists.DISTRICTS, entry.district()),
                entry.address(),
                entry.category(),
                CodeNames.of(CodeLists.CATEGORIES, entry.category()),
                merchant.kindsHeldOn(today),
                nearest,
                merchant.revision().number());
    }
}
