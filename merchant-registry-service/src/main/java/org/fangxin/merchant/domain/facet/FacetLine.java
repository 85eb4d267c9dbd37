package org.fangxin.merchant.domain.facet;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.place.Coordinates;
import org.fangxin.merchant.domain.place.OpeningHours;
import org.fangxin.merchant.domain.search.SearchText;
import org.fangxin.merchant.domain.search.Trait;
import org.fangxin.merchant.domain.search.Wanted;
import org.jspecify.annotations.Nullable;

/**
 * What counting needs to know of a merchant.
 *
 * @param version of two lines of a merchant the one with the greater version is the later
 * @param tokens its search tokens
 * @param name its folded name
 * @param brand its folded brand, empty when it has none
 * @param returnDays days in which it takes goods back without a reason, 0 for none
 * @param spots its stores as far as a place or hours are known
 */
public record FacetLine(
        UnifiedSocialCreditCode uscc,
        long version,
        Set<Trait> traits,
        List<String> tokens,
        String name,
        String brand,
        int returnDays,
        List<Spot> spots) {
    public FacetLine {
        traits = Set.copyOf(traits);
        tokens = List.copyOf(tokens);
        spots = List.copyOf(spots);
    }

    /** Where a store is and when it is open, as far as anybody said. */
    public record Spot(
            @Nullable Coordinates location, @Nullable OpeningHours hours) {}

    /** The line of a merchant on a day. */
    public static FacetLine of(Merchant merchant, List<String> tokens, LocalDate day) {
        return new FacetLine(
                merchant.uscc(),
                merchant.revision().number(),
                Trait.of(merchant, day),
                tokens,
                SearchText.of(merchant.entry().name()).value(),
                SearchText.of(Objects.requireNonNullElse(merchant.entry().brand(), ""))
                        .value(),
                Wanted.returnDays(merchant),
                merchant.stores().stream()
                        .map(store ->
                                new Spot(store.entry().location(), store.entry().hours()))
                        .filter(spot -> spot.location() != null || spot.hours() != null)
                        .toList());
    }
}
