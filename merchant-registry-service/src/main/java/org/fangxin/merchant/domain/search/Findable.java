package org.fangxin.merchant.domain.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.place.Coordinates;
import org.fangxin.merchant.domain.place.OpeningHours;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to find a merchant and to count it.
 *
 * @param version the greater of two is the later
 * @param names its names
 * @param registeredAt when it entered the registry
 * @param traits what lists are filtered by
 * @param returnDays days in which it takes goods back without a reason, 0 for none
 * @param spots its stores as far as a place or hours are known
 */
public record Findable(
        UnifiedSocialCreditCode uscc,
        long version,
        Names names,
        Instant registeredAt,
        Set<Trait> traits,
        int returnDays,
        List<Spot> spots) {
    public Findable {
        traits = Set.copyOf(traits);
        spots = List.copyOf(spots);
    }

    /** Where a store is and when it is open, as far as anybody said. */
    public record Spot(
            @Nullable Coordinates location, @Nullable OpeningHours hours) {}

    /** What it takes to find a merchant on a day. */
    public static Findable of(Merchant merchant, LocalDate day) {
        return new Findable(
                merchant.uscc(),
                merchant.revision().number(),
                Names.of(merchant.entry()),
                merchant.registeredAt(),
                Trait.of(merchant, day),
                Wanted.returnDays(merchant),
                merchant.stores().stream()
                        .map(store ->
                                new Spot(store.entry().location(), store.entry().hours()))
                        .filter(spot -> spot.location() != null || spot.hours() != null)
                        .toList());
    }
}
