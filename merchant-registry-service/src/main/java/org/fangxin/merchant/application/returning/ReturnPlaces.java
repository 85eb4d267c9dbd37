package org.fangxin.merchant.application.returning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.Store;
import org.fangxin.merchant.domain.pledge.Pledge;
import org.fangxin.merchant.domain.pledge.PledgeKind;
import org.fangxin.merchant.domain.pledge.PledgeTerms.CrossStoreTerms;
import org.jspecify.annotations.Nullable;

/**
 * Where goods may be brought back: to the store of the purchase; with a promise of returns at other stores to all of the
 * seller's, and to those of the merchants it names if they promise the same and name the seller; by an alliance's rules to all of its
 * members' stores.
 */
public final class ReturnPlaces {
    private final Merchants merchants;

    ReturnPlaces(Merchants merchants) {
        this.merchants = merchants;
    }

    /**
     * A store that takes goods back.
     *
     * @param merchant whose store it is
     */
    public record Place(UnifiedSocialCreditCode merchant, Store store) {}

    List<Place> of(
            Merchant seller,
            @Nullable String storeOfPurchase,
            LocalDate purchasedOn,
            LocalDate returnOn,
            boolean online) {
        Optional<CrossStoreTerms> promise = crossStore(seller, purchasedOn);
        if (promise.isEmpty()) {
            return online
                    ? List.of()
                    : seller.stores().stream()
                            .filter(store -> store.id().equals(storeOfPurchase) || hasClosed(seller, storeOfPurchase))
                            .map(store -> new Place(seller.uscc(), store))
                            .toList();
        }
        List<Place> places = new ArrayList<>(all(seller));
        members(promise.get()).forEach(member -> {
            boolean mutual = crossStore(member, returnOn)
                    .map(CrossStoreTerms::members)
                    .filter(named -> named.contains(seller.uscc().value()))
                    .isPresent();
            if (mutual) {
                places.addAll(all(member));
            }
        });
        return places;
    }

    /** All stores of some merchants. */
    List<Place> ofAll(Set<UnifiedSocialCreditCode> codes) {
        return inOrder(codes).stream()
                .flatMap(merchant -> all(merchant).stream())
                .toList();
    }

    /** Where a store has closed, the seller still owes what it promised: at any store that it has left. */
    private static boolean hasClosed(Merchant seller, @Nullable String storeId) {
        return seller.closedStores().stream()
                .anyMatch(closed -> closed.store().id().equals(storeId));
    }

    private List<Merchant> members(CrossStoreTerms terms) {
        return inOrder(
                terms.members().stream().map(UnifiedSocialCreditCode::new).collect(Collectors.toSet()));
    }

    private List<Merchant> inOrder(Set<UnifiedSocialCreditCode> codes) {
        return merchants.findAll(codes).values().stream()
                .sorted((one, other) -> one.uscc().compareTo(other.uscc()))
                .toList();
    }

    private static List<Place> all(Merchant merchant) {
        return merchant.stores().stream()
                .map(store -> new Place(merchant.uscc(), store))
                .toList();
    }

    private static Optional<CrossStoreTerms> crossStore(Merchant merchant, LocalDate on) {
        return merchant.pledgesOf(PledgeKind.CROSS_STORE_RETURN).stream()
                .filter(pledge -> pledge.isMadeOn(on))
                .map(Pledge::terms)
                .map(CrossStoreTerms.class::cast)
                .findFirst();
    }
}
