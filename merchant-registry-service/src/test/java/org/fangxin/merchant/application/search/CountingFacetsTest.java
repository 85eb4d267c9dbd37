package org.fangxin.merchant.application.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.search.FacetCounts;
import org.fangxin.merchant.domain.search.FacetCounts.Facet;
import org.fangxin.merchant.domain.search.FacetCounts.Value;
import org.fangxin.merchant.domain.search.Match;
import org.fangxin.merchant.domain.search.MerchantFilter;
import org.fangxin.merchant.domain.search.Names;
import org.fangxin.merchant.domain.search.SearchText;
import org.fangxin.merchant.domain.search.SearchTokens;
import org.fangxin.merchant.domain.search.Trait;
import org.fangxin.merchant.domain.search.Vicinity;
import org.fangxin.merchant.domain.search.Wanted;
import org.fangxin.platform.time.CityTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CountingFacetsTest {
    private static final SearchTokens TOKENS = IndexedRegistry.TOKENS;
    private static final CityTime TIME = IndexedRegistry.TIME;
    private static final MerchantFilter ANY = MerchantFilter.ANY;
    private static final Vicinity NEAR = new Vicinity(ManyMerchants.CENTRE, 4_000, true);

    private final IndexedRegistry registry = new IndexedRegistry();
    private final ManyMerchants many = new ManyMerchants(registry.merchants, 3);
    private final List<UnifiedSocialCreditCode> usccs = new ArrayList<>();

    @BeforeEach
    void fill() {
        for (int i = 0; i < 700; i++) {
            usccs.add(many.register());
        }
    }

    static Stream<Wanted> searches() {
        Set<Trait> shops = Set.of(new Trait(Trait.Kind.INDUSTRY, "F"), new Trait(Trait.Kind.MALL, "天街"));
        return Stream.of(
                Wanted.of(null, ANY),
                Wanted.of(null, new MerchantFilter("330106", "GOODS", "STORE")),
                Wanted.of(SearchText.of("放"), ANY),
                Wanted.of(SearchText.of("放心"), ANY),
                Wanted.of(SearchText.of("放心食品"), new MerchantFilter("330108", null, null)),
                Wanted.of(SearchText.of("fx"), ANY),
                Wanted.of(SearchText.of("fxsp"), ANY),
                Wanted.of(SearchText.of("longjing"), ANY),
                Wanted.of(SearchText.of("放心食吕"), ANY),
                Wanted.of(SearchText.of("longjjing"), ANY),
                Wanted.of(SearchText.of("东东"), ANY),
                new Wanted(null, ANY, shops, 0, false, null),
                new Wanted(null, ANY, Set.of(), 15, true, null),
                new Wanted(SearchText.of("西湖"), new MerchantFilter(null, null, "STORE"), shops, 0, true, NEAR));
    }

    @ParameterizedTest
    @MethodSource("searches")
    void counts_what_a_look_at_every_single_merchant_counts(Wanted wanted) {
        FacetCounts counts = count(wanted);

        assertThat(counts.total()).isEqualTo(found(wanted).size());
        for (Facet facet : counts.facets()) {
            List<Merchant> without = found(without(wanted, facet.kind()));
            assertThat(facet.values())
                    .allSatisfy(value -> assertThat((long) value.count())
                            .as("%s %s", facet.kind(), value.value())
                            .isEqualTo(without.stream()
                                    .filter(merchant -> has(merchant, facet.kind(), value.value()))
                                    .count()))
                    .hasSize((int) values(without, facet.kind()));
        }
    }

    @Test
    void counts_nobody_twice_however_often_merchants_change() {
        int before = count(Wanted.of(null, ANY)).total();

        for (int round = 0; round < 6; round++) {
            usccs.stream().filter(uscc -> uscc.hashCode() % 2 == 0).forEach(many::change);
            many.register();
        }

        assertThat(count(Wanted.of(null, ANY)).total()).isEqualTo(before + 6);
        for (Facet facet : count(Wanted.of(null, ANY)).facets()) {
            assertThat(facet.values())
                    .hasSize((int) values(many.all(), facet.kind()))
                    .allSatisfy(value -> assertThat((long) value.count())
                            .isEqualTo(many.all().stream()
                                    .filter(merchant -> has(merchant, facet.kind(), value.value()))
                                    .count()));
        }
    }

    @Test
    void names_the_most_frequent_values_and_how_many_others_there_are() {
        List<String> brands = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            String brand = "牌子" + i;
            for (int times = 0; times <= i % 7; times++) {
                many.register(brand);
            }
            brands.add(brand);
        }
        Wanted all = Wanted.of(null, ANY);
        Wanted some = Wanted.of(SearchText.of("牌子"), ANY);

        for (Wanted wanted : List.of(all, some)) {
            Facet counted = count(wanted).facets().get(Trait.Kind.BRAND.ordinal());
            Map<String, Long> expected = found(wanted).stream()
                    .flatMap(merchant -> Stream.ofNullable(merchant.entry().brand()))
                    .collect(Collectors.groupingBy(brand -> brand, Collectors.counting()));
            assertThat(counted.values())
                    .extracting(value -> (long) value.count(), Value::value)
                    .containsExactlyElementsOf(expected.entrySet().stream()
                            .sorted(Map.Entry.<String, Long>comparingByValue()
                                    .reversed()
                                    .thenComparing(Map.Entry.comparingByKey()))
                            .limit(50)
                            .map(entry -> tuple(entry.getValue(), entry.getKey()))
                            .toList());
            assertThat(counted.others()).isEqualTo(expected.size() - 50);
        }
    }

    private FacetCounts count(Wanted wanted) {
        return registry.find
                .count(wanted, EnumSet.allOf(Trait.Kind.class))
                .orElseThrow()
                .counts();
    }

    private List<Merchant> found(Wanted wanted) {
        List<Merchant> plain = found(wanted, false);
        SearchText text = wanted.text();
        // Whether a text is mistyped is a matter of names alone.
        boolean asTyped = text == null
                || many.all().stream()
                        .anyMatch(merchant -> Match.best(text, Names.of(merchant.entry()), TOKENS)
                                .filter(match -> !match.isGuess())
                                .isPresent());
        return asTyped ? plain : found(wanted, true);
    }

    private List<Merchant> found(Wanted wanted, boolean guess) {
        SearchText text = wanted.text();
        return many.all().stream()
                .filter(merchant -> LookAtEverybody.fits(wanted, merchant))
                .filter(merchant -> text == null
                        || Match.best(text, Names.of(merchant.entry()), TOKENS)
                                .filter(match -> match.isGuess() == guess)
                                .isPresent())
                .toList();
    }

    private static Wanted without(Wanted wanted, Trait.Kind kind) {
        MerchantFilter filter = wanted.filter();
        Set<Trait> traits = new HashSet<>(wanted.traits());
        traits.removeIf(trait -> trait.kind() == kind);
        return new Wanted(
                wanted.text(),
                new MerchantFilter(
                        kind == Trait.Kind.DISTRICT ? null : filter.district(),
                        kind == Trait.Kind.CATEGORY ? null : filter.category(),
                        kind == Trait.Kind.DESIGNATION ? null : filter.designation()),
                traits,
                wanted.returnDays(),
                wanted.openNow(),
                wanted.vicinity());
    }

    private static boolean has(Merchant merchant, Trait.Kind kind, String value) {
        return Trait.of(merchant, TIME.today()).contains(new Trait(kind, value));
    }

    private static long values(List<Merchant> merchants, Trait.Kind kind) {
        return merchants.stream()
                .flatMap(merchant -> Trait.of(merchant, TIME.today()).stream())
                .filter(trait -> trait.kind() == kind && kind.isShown(trait.value()))
                .distinct()
                .count();
    }
}
