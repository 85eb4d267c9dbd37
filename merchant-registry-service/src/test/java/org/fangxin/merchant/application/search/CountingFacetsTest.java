package org.fangxin.merchant.application.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.TestTime;
import org.fangxin.merchant.adapter.pinyin.PinyinInitials;
import org.fangxin.merchant.application.facet.CountFacets;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.facet.FacetCounts;
import org.fangxin.merchant.domain.facet.FacetCounts.Facet;
import org.fangxin.merchant.domain.facet.FacetLine;
import org.fangxin.merchant.domain.facet.FacetLines;
import org.fangxin.merchant.domain.search.Match;
import org.fangxin.merchant.domain.search.MerchantFilter;
import org.fangxin.merchant.domain.search.SearchText;
import org.fangxin.merchant.domain.search.SearchTokens;
import org.fangxin.merchant.domain.search.Trait;
import org.fangxin.merchant.domain.search.Vicinity;
import org.fangxin.merchant.domain.search.Wanted;
import org.fangxin.merchant.domain.sync.Change;
import org.fangxin.merchant.domain.sync.ChangeLog;
import org.fangxin.platform.time.CityTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CountingFacetsTest {
    private static final SearchTokens TOKENS = new SearchTokens(new PinyinInitials());
    private static final CityTime TIME = new TestTime("2026-11-23T02:00:00Z").inTheCity();
    private static final MerchantFilter ANY = MerchantFilter.ANY;
    private static final Vicinity NEAR = new Vicinity(ManyMerchants.CENTRE, 4_000, true);

    private final ManyMerchants many = new ManyMerchants(TOKENS, 3);
    private final LoggedChanges log = new LoggedChanges();
    private final CountFacets counting = new CountFacets(new Lines(), log, TOKENS, TIME);
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
        counting.keepUp();

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
    void follows_the_registry_by_its_log_of_changes_and_counts_nobody_twice() {
        counting.keepUp();
        int before = count(Wanted.of(null, ANY)).total();

        for (int round = 0; round < 6; round++) {
            usccs.stream().filter(uscc -> uscc.hashCode() % 2 == 0).forEach(uscc -> {
                many.change(uscc);
                log.add(uscc);
            });
            log.add(many.register());
            counting.keepUp();
        }

        assertThat(count(Wanted.of(null, ANY)).total()).isEqualTo(before + 6);
        for (Facet facet : count(Wanted.of(null, ANY)).facets()) {
            assertThat(facet.values())
                    .allSatisfy(value -> assertThat((long) value.count())
                            .isEqualTo(many.all().stream()
                                    .filter(merchant -> has(merchant, facet.kind(), value.value()))
                                    .count()));
        }
    }

    @Test
    void starts_anew_when_the_log_has_dropped_what_it_lacks_or_is_another_one() {
        counting.keepUp();
        usccs.forEach(many::change);
        log.dropEverything();
        usccs.add(many.register());
        counting.keepUp();
        assertThat(count(Wanted.of(null, ANY)).total()).isEqualTo(usccs.size());

        many.register();
        log.epoch = "another";
        counting.keepUp();
        assertThat(count(Wanted.of(null, ANY)).total()).isEqualTo(usccs.size() + 1);
    }

    @Test
    void says_nothing_before_it_has_read_the_registry() {
        assertThat(counting.count(Wanted.of(null, ANY), EnumSet.allOf(Trait.Kind.class)))
                .isEmpty();
    }

    private FacetCounts count(Wanted wanted) {
        return counting.count(wanted, EnumSet.allOf(Trait.Kind.class))
                .orElseThrow()
                .counts();
    }

    private List<Merchant> found(Wanted wanted) {
        List<Merchant> plain = found(wanted, false);
        SearchText text = wanted.text();
        // Whether a text is mistyped is a matter of names alone.
        boolean asTyped = text == null
                || many.all().stream()
                        .anyMatch(merchant -> Match.best(text, merchant.entry(), TOKENS)
                                .filter(match -> !match.isGuess())
                                .isPresent());
        return asTyped ? plain : found(wanted, true);
    }

    private List<Merchant> found(Wanted wanted, boolean guess) {
        SearchText text = wanted.text();
        return many.all().stream()
                .filter(merchant -> Trait.of(merchant, TIME.today()).containsAll(wanted.allTraits()))
                .filter(merchant -> wanted.accepts(merchant, TIME.here()))
                .filter(merchant -> text == null
                        || Match.best(text, merchant.entry(), TOKENS)
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

    private final class Lines implements FacetLines {
        @Override
        public List<FacetLine> after(String after, LocalDate today, int limit) {
            return many.registry.scan(null, after, limit).stream()
                    .map(merchant -> line(merchant, today))
                    .toList();
        }

        @Override
        public List<FacetLine> of(Collection<UnifiedSocialCreditCode> wanted, LocalDate today) {
            return many.registry.findAll(wanted).values().stream()
                    .map(merchant -> line(merchant, today))
                    .toList();
        }

        private FacetLine line(Merchant merchant, LocalDate today) {
            return FacetLine.of(merchant, TOKENS.of(merchant.entry()), today);
        }
    }

    /** A log in memory. */
    private static final class LoggedChanges implements ChangeLog {
        private final List<Change> changes = new ArrayList<>();
        private String epoch = "one";
        private long dropped;
        private long last;

        void add(UnifiedSocialCreditCode uscc) {
            changes.add(new Change(++last, uscc, last, TIME.now(), List.of()));
        }

        void dropEverything() {
            last += 5;
            dropped = last;
            changes.clear();
        }

        @Override
        public void append(List<Entry> entries) {
            entries.forEach(entry -> add(entry.uscc()));
        }

        @Override
        public Extent extent() {
            return new Extent(epoch, dropped, last);
        }

        @Override
        public List<Change> after(long seq, String partner, int limit) {
            return changes.stream()
                    .filter(change -> change.seq() > seq)
                    .limit(limit)
                    .toList();
        }

        @Override
        public void dropBefore(java.time.Instant moment, int limit) {
            dropEverything();
        }
    }
}
