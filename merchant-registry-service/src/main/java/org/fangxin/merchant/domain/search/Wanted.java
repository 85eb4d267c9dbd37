package org.fangxin.merchant.domain.search;

import java.util.HashSet;
import java.util.Set;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.pledge.PledgeKind;
import org.fangxin.merchant.domain.pledge.PledgeTerms.ReturnTerms;
import org.jspecify.annotations.Nullable;

/**
 * What merchants a list is asked for. Everything must hold at once.
 *
 * @param text what a name contains, or null for any
 * @param filter district, category and designation
 * @param traits further traits, none of which a filter can express
 * @param returnDays least days in which goods may be returned without a reason; 0 for no such wish
 * @param openNow whether some store must be open
 * @param vicinity where a store must be, or null for anywhere; one that must also be open there when {@code openNow}
 */
public record Wanted(
        @Nullable SearchText text,
        MerchantFilter filter,
        Set<Trait> traits,
        int returnDays,
        boolean openNow,
        @Nullable Vicinity vicinity) {
    public Wanted {
        traits = Set.copyOf(traits);
    }

    /** Merchants that match a text and fit a filter, whatever else they are. */
    public static Wanted of(@Nullable SearchText text, MerchantFilter filter) {
        return new Wanted(text, filter, Set.of(), 0, false, null);
    }

    /** Everything that is wanted of the merchant itself, also what the filter says. */
    public Set<Trait> allTraits() {
        Set<Trait> all = new HashSet<>(traits);
        add(all, Trait.Kind.DISTRICT, filter.district());
        add(all, Trait.Kind.CATEGORY, filter.category());
        add(all, Trait.Kind.DESIGNATION, filter.designation());
        return all;
    }

    private static void add(Set<Trait> traits, Trait.Kind kind, @Nullable String value) {
        if (value != null) {
            traits.add(new Trait(kind, value));
        }
    }

    /** Days in which a merchant takes goods back without a reason; 0 when it does not promise to. */
    public static int returnDays(Merchant merchant) {
        return merchant.standing(PledgeKind.NO_REASON_RETURN)
                .map(pledge -> pledge.terms() instanceof ReturnTerms terms ? terms.days() : 0)
                .orElse(0);
    }
}
