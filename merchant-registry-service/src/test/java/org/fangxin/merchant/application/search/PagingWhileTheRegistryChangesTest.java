package org.fangxin.merchant.application.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.search.MerchantFilter;
import org.fangxin.merchant.domain.search.MerchantOrder;
import org.fangxin.merchant.domain.search.NearbyMerchant;
import org.fangxin.merchant.domain.search.SearchText;
import org.fangxin.merchant.domain.search.Trait;
import org.fangxin.merchant.domain.search.Vicinity;
import org.fangxin.merchant.domain.search.Wanted;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** While a reader turns pages, merchants enter, change and leave its result; those that stay put come exactly once. */
class PagingWhileTheRegistryChangesTest {
    private static final MerchantFilter ANY = MerchantFilter.ANY;
    private static final Vicinity NEAR = new Vicinity(ManyMerchants.CENTRE, 6_000, false);
    private static final Set<Trait> SHOPS = Set.of(new Trait(Trait.Kind.INDUSTRY, "F"));

    private final IndexedRegistry registry = new IndexedRegistry();
    private final ManyMerchants many = new ManyMerchants(registry.merchants, 7);

    static Stream<Story> stories() {
        SearchText text = SearchText.of("放心");
        return Stream.of(
                new Story("everything by name", Wanted.of(null, ANY), "name"),
                new Story("a district by age", Wanted.of(null, new MerchantFilter("330106", null, null)), "age"),
                new Story("a text by relevance", Wanted.of(text, ANY), "relevance"),
                new Story("a text by name", Wanted.of(text, ANY), "name"),
                new Story("a text by age", Wanted.of(text, ANY), "age"),
                new Story("a mistyped text by name", Wanted.of(SearchText.of("西湖龙丼"), ANY), "name"),
                new Story("a text near by", new Wanted(text, ANY, Set.of(), 0, false, NEAR), "distance"),
                new Story("near by, by name", new Wanted(null, ANY, Set.of(), 0, false, NEAR), "name"),
                new Story("open now, by age", new Wanted(null, ANY, Set.of(), 0, true, null), "age"),
                new Story("a text, open now", new Wanted(text, ANY, Set.of(), 0, true, null), "relevance"),
                new Story("shops by name", new Wanted(null, ANY, SHOPS, 0, false, null), "name"),
                new Story(
                        "all at once",
                        new Wanted(text, new MerchantFilter(null, "GOODS", null), SHOPS, 7, true, NEAR),
                        "age"));
    }

    record Story(String name, Wanted wanted, String order) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void nobody_who_stays_is_lost_or_doubled_and_the_order_holds(Story story) {
        for (int i = 0; i < 1_600; i++) {
            many.register();
        }
        Set<UnifiedSocialCreditCode> before = Set.copyOf(read(story, 1_000_000, () -> {}));
        List<UnifiedSocialCreditCode> all =
                many.all().stream().map(Merchant::uscc).toList();
        Random random = new Random(11);
        Set<UnifiedSocialCreditCode> touched = new HashSet<>();

        List<UnifiedSocialCreditCode> paged = read(story, 13, () -> {
            for (int i = 0; i < 6; i++) {
                UnifiedSocialCreditCode uscc = all.get(random.nextInt(all.size()));
                touched.add(uscc);
                many.change(uscc);
            }
            touched.add(many.register());
        });

        List<UnifiedSocialCreditCode> calm =
                paged.stream().filter(uscc -> !touched.contains(uscc)).toList();
        assertThat(calm).doesNotHaveDuplicates();
        assertThat(calm)
                .containsExactlyInAnyOrderElementsOf(
                        before.stream().filter(uscc -> !touched.contains(uscc)).toList());
        List<UnifiedSocialCreditCode> atOnce = read(story, 1_000_000, () -> {});
        assertThat(calm)
                .isEqualTo(atOnce.stream().filter(new HashSet<>(calm)::contains).toList());
        assertThat(before).isNotEmpty();
    }

    private List<UnifiedSocialCreditCode> read(Story story, int limit, Runnable betweenPages) {
        List<UnifiedSocialCreditCode> read = new ArrayList<>();
        Optional<Position> after = Optional.empty();
        do {
            Slice<Merchant> page = page(story, after, limit);
            page.items().forEach(merchant -> read.add(merchant.uscc()));
            after = Optional.ofNullable(page.next());
            betweenPages.run();
        } while (after.isPresent());
        return read;
    }

    private Slice<Merchant> page(Story story, Optional<Position> after, int limit) {
        Wanted wanted = story.wanted();
        return switch (story.order()) {
            case "relevance" -> registry.find.byRelevance(wanted, after, limit).orElseThrow();
            case "distance" ->
                registry.find.nearest(wanted, after, limit).orElseThrow().map(NearbyMerchant::merchant);
            case "name" ->
                registry.find.sorted(wanted, MerchantOrder.NAME, after, limit).orElseThrow();
            default ->
                registry.find.sorted(wanted, MerchantOrder.NEWEST, after, limit).orElseThrow();
        };
    }
}
