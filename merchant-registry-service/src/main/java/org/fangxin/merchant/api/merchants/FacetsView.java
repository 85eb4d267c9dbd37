package org.fangxin.merchant.api.merchants;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.merchant.api.CodeNames;
import org.fangxin.merchant.application.search.FindMerchants.Counted;
import org.fangxin.merchant.domain.search.FacetCounts.Facet;
import org.fangxin.merchant.domain.search.Trait;
import org.fangxin.platform.web.Texts;

/**
 * How many merchants a search finds, and how many of each sort.
 *
 * @param asOf up to when all changes are counted in, a second or two ago; some later ones may be counted in as well
 * @param total exact number of merchants found
 * @param guessed whether nothing is as it was typed, so that names which differ by one character were counted
 * @param facets one for each sort that was asked for
 */
@Schema(name = "MerchantFacets")
record FacetsView(Instant asOf, int total, boolean guessed, List<FacetView> facets) {
    /**
     * Exact counts of one sort, as they would be without the filter by this sort. A merchant may count under several
     * values.
     *
     * @param name the list's parameter by which a value can be chosen
     * @param values the most frequent first, at most 50
     * @param others how many further values there are
     */
    @Schema(name = "MerchantFacet")
    record FacetView(String name, List<ValueView> values, int others) {}

    /** @param value what the parameter is to be set to */
    @Schema(name = "MerchantFacetValue")
    record ValueView(String value, String label, int count) {}

    static FacetsView of(Counted counted, Texts texts, Locale language) {
        return new FacetsView(
                counted.asOf(),
                counted.counts().total(),
                counted.counts().guessed(),
                counted.counts().facets().stream()
                        .map(facet -> facet(facet, texts, language))
                        .toList());
    }

    private static FacetView facet(Facet facet, Texts texts, Locale language) {
        return new FacetView(
                facet.kind().parameter(),
                facet.values().stream()
                        .map(value -> new ValueView(
                                value.value(), label(facet.kind(), value.value(), texts, language), value.count()))
                        .toList(),
                facet.others());
    }

    private static String label(Trait.Kind kind, String value, Texts texts, Locale language) {
        return switch (kind) {
            case DISTRICT -> CodeNames.of(CodeLists.DISTRICTS, value);
            case CATEGORY -> CodeNames.of(CodeLists.CATEGORIES, value);
            case DESIGNATION -> CodeNames.of(CodeLists.DESIGNATION_KINDS, value);
            case INDUSTRY, PLEDGE ->
                texts.find("statistics." + kind.parameter() + "." + value, List.of(), language)
                        .orElse(value);
            case MALL, BRAND -> value;
        };
    }

    /** All but the moment, for a tag. */
    String content() {
        return total + "|" + guessed + "|" + facets;
    }
}
