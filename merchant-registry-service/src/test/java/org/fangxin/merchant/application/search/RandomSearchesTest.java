package org.fangxin.merchant.application.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.place.Coordinates;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wanted, in whatever order and however small the pages, the index finds what a look at everybody finds. */
class RandomSearchesTest {
    private static final List<String> TEXTS = List.of(
            "放心",
            "放",
            "西湖龙井",
            "食品12店",
            "知味",
            "店",
            "1",
            "3店",
            "fx",
            "fxsp",
            "xh",
            "z",
            "longjing",
            "xihufangxin",
            "chaoshi",
            "dayao",
            "西湖龙丼",
            "放新食品",
            "xihufamgxin",
            "longjjing",
            "东东",
            "知味知味7店",
            "食心放品",
            "ABC");
    private static final List<String> ORDERS = List.of("relevance", "distance", "name", "age");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void finds_what_a_look_at_everybody_finds_in_the_same_order(long seed) {
        Random random = new Random(seed);
        IndexedRegistry registry = new IndexedRegistry();
        ManyMerchants many = new ManyMerchants(registry.merchants, seed);
        List<UnifiedSocialCreditCode> usccs = new ArrayList<>();
        for (int i = 0; i < 900; i++) {
            usccs.add(many.register());
            if (i % 3 == 0) {
                many.change(usccs.get(random.nextInt(usccs.size())));
            }
        }
        List<Merchant> all = many.all();

        for (int i = 0; i < 150; i++) {
            Wanted wanted = wanted(random);
            for (String order : ORDERS) {
                if ((wanted.text() != null || !order.equals("relevance"))
                        && (wanted.vicinity() != null || !order.equals("distance"))) {
                    assertThat(read(registry, wanted, order, 1 + random.nextInt(80)))
                            .as("%s by %s", wanted, order)
                            .isEqualTo(LookAtEverybody.find(all, wanted, order));
                }
            }
        }
    }

    private static Wanted wanted(Random random) {
        SearchText text = random.nextBoolean() ? SearchText.of(one(TEXTS, random)) : null;
        MerchantFilter filter = new MerchantFilter(
                random.nextInt(3) == 0 ? one(List.of("330106", "330108", "330113"), random) : null,
                random.nextInt(4) == 0 ? one(List.of("GOODS", "GOODS_FOOD", "SERVICE"), random) : null,
                random.nextInt(4) == 0 ? one(List.of("STORE", "FACTORY"), random) : null);
        Set<Trait> traits = new HashSet<>();
        if (random.nextInt(5) == 0) {
            traits.add(new Trait(Trait.Kind.INDUSTRY, one(List.of("F", "52", "62", "Q"), random)));
        }
        if (random.nextInt(6) == 0) {
            traits.add(new Trait(Trait.Kind.MALL, "天街"));
        }
        boolean openNow = random.nextInt(4) == 0;
        int radius = one(List.of(100, 1_500, 4_000, 20_000), random);
        Coordinates centre =
                new Coordinates(120.15 + random.nextInt(100) / 1000.0, 30.27 + random.nextInt(50) / 1000.0);
        Vicinity vicinity = random.nextInt(2) == 0 ? new Vicinity(centre, radius, openNow) : null;
        return new Wanted(text, filter, traits, random.nextInt(5) == 0 ? 15 : 0, openNow, vicinity);
    }

    private static List<UnifiedSocialCreditCode> read(
            IndexedRegistry registry, Wanted wanted, String order, int limit) {
        List<UnifiedSocialCreditCode> read = new ArrayList<>();
        Optional<Position> after = Optional.empty();
        do {
            Slice<Merchant> page = page(registry.find, wanted, order, after, limit);
            page.items().forEach(merchant -> read.add(merchant.uscc()));
            after = Optional.ofNullable(page.next());
        } while (after.isPresent());
        return read;
    }

    private static Slice<Merchant> page(
            FindMerchants find, Wanted wanted, String order, Optional<Position> after, int limit) {
        return switch (order) {
            case "relevance" -> find.byRelevance(wanted, after, limit).orElseThrow();
            case "distance" -> find.nearest(wanted, after, limit).orElseThrow().map(NearbyMerchant::merchant);
            case "name" -> find.sorted(wanted, MerchantOrder.NAME, after, limit).orElseThrow();
            default -> find.sorted(wanted, MerchantOrder.NEWEST, after, limit).orElseThrow();
        };
    }

    private static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
