package org.fangxin.merchant.domain.search;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.Store;
import org.fangxin.merchant.domain.place.Coordinates;
import org.fangxin.merchant.domain.place.OpeningHours;

/**
 * A merchant with the store of it that is nearest to a place.
 *
 * @param millimetres distance, rounded, so that it compares exactly
 */
public record NearbyMerchant(Merchant merchant, Store store, long millimetres) implements Comparable<NearbyMerchant> {
    private static final Comparator<NearbyMerchant> ORDER = Comparator.comparingLong(
                    (NearbyMerchant nearby) -> nearby.millimetres())
            .thenComparing(nearby -> nearby.merchant().uscc());

    /** The merchant by its nearest store that counts; empty when none does or all are too far away. */
    public static Optional<NearbyMerchant> of(Merchant merchant, Vicinity vicinity, ZonedDateTime now) {
        return merchant.stores().stream()
                .filter(store -> store.entry().location() != null)
                .filter(store -> !vicinity.openNow() || isOpen(store, now))
                .map(store -> new NearbyMerchant(merchant, store, millimetres(store, vicinity.centre())))
                .min(Comparator.comparingLong(NearbyMerchant::millimetres))
                .filter(nearest -> nearest.millimetres() <= vicinity.radiusMetres() * 1000L);
    }

    @Override
    public int compareTo(NearbyMerchant other) {
        return ORDER.compare(this, other);
    }

    private static long millimetres(Store store, Coordinates centre) {
        return Math.round(centre.metresTo(Objects.requireNonNull(store.entry().location())) * 1000);
    }

    private static boolean isOpen(Store store, ZonedDateTime now) {
        OpeningHours hours = store.entry().hours();
        return hours != null && hours.isOpenAt(now);
    }
}
