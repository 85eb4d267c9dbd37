package org.fangxin.merchant.domain.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fangxin.contracts.codes.Code;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.merchant.domain.Merchant;
import org.jspecify.annotations.Nullable;

/**
 * Which merchants a list holds; null means any. Every combination of the three has one token, a facet, and each merchant
 * carries the facets of all combinations that fit it (a few dozen), so that one index serves them all exactly.
 *
 * @param district area code
 * @param category code of goods or services; a group stands for all below it
 * @param designation code of a kind that the merchant holds
 */
public record MerchantFilter(
        @Nullable String district,
        @Nullable String category,
        @Nullable String designation) {
    /** All merchants. */
    public static final MerchantFilter ANY = new MerchantFilter(null, null, null);

    /** The facets of a merchant on a day; it is in the districts of its own place of business and of its stores. */
    public static List<String> facetsOf(Merchant merchant, LocalDate day) {
        Stream<String> districts = Stream.concat(
                Stream.of(merchant.entry().district()),
                merchant.stores().stream().map(store -> store.entry().district()));
        List<String> categories = orAny(withGroups(merchant.entry().category()));
        List<String> kinds = orAny(merchant.kindsHeldOn(day).stream());
        List<String> facets = new ArrayList<>();
        for (String district : orAny(districts.distinct())) {
            for (String category : categories) {
                for (String kind : kinds) {
                    facets.add(district + "/" + category + "/" + kind);
                }
            }
        }
        return facets;
    }

    /** The one facet that stands for this filter. */
    public String facet() {
        return orStar(district) + "/" + orStar(category) + "/" + orStar(designation);
    }

    private static Stream<String> withGroups(String category) {
        return CodeLists.CATEGORIES.find(category).map(Code::parent).stream()
                .flatMap(parent -> Stream.of(category, parent))
                .distinct();
    }

    private static List<String> orAny(Stream<String> codes) {
        return Stream.concat(Stream.of("*"), codes).toList();
    }

    private static String orStar(@Nullable String code) {
        return code == null ? "*" : code;
    }
}
