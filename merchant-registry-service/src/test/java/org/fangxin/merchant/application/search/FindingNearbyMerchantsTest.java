package org.fangxin.merchant.application.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.merchant.MerchantFixtures.store;
import static org.fangxin.merchant.MerchantFixtures.withStores;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.MerchantFixtures;
import org.fangxin.merchant.MerchantLines;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.MerchantEvent;
import org.fangxin.merchant.domain.StatedStore;
import org.fangxin.merchant.domain.StoreEntry;
import org.fangxin.merchant.domain.place.Coordinates;
import org.fangxin.merchant.domain.place.OpeningHours;
import org.fangxin.merchant.domain.search.MerchantFilter;
import org.fangxin.merchant.domain.search.NearbyMerchant;
import org.fangxin.merchant.domain.search.SearchText;
import org.fangxin.merchant.domain.search.Vicinity;
import org.fangxin.merchant.domain.search.Wanted;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.junit.jupiter.api.Test;

class FindingNearbyMerchantsTest {
    private static final Coordinates HERE = new Coordinates(120.1551, 30.2741);

    private final IndexedRegistry registry = new IndexedRegistry();
    private int registered;

    @Test
    void finds_the_nearest_store_of_each_merchant_nearest_first_with_exact_distances() {
        register("远店", store("1", "远店", 120.1551, 30.2841));
        register("近店", store("1", "分店", 120.2551, 30.2741), store("2", "近店", 120.1561, 30.2741));
        register("别处", store("1", "别处", 121.5, 31.2));

        List<NearbyMerchant> found = page(new Vicinity(HERE, 3_000, false), null, Optional.empty(), 10)
                .items();

        assertThat(found).extracting(nearby -> nearby.store().entry().name()).containsExactly("近店", "远店");
        assertThat(found).extracting(NearbyMerchant::millimetres).containsExactly(96_031L, 1_111_951L);
    }

    @Test
    void finds_in_pages_exactly_what_measuring_everything_finds() {
        Random random = new Random(3);
        List<Coordinates> places = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            Coordinates place = new Coordinates(
                    HERE.lng() + random.nextGaussian() * 0.03, HERE.lat() + random.nextGaussian() * 0.03);
            places.add(place);
            register("店" + i, store("1", "店" + i, place.lng(), place.lat()));
        }
        List<Long> expected = places.stream()
                .map(place -> Math.round(HERE.metresTo(place) * 1000))
                .filter(distance -> distance <= 4_000_000)
                .sorted(Comparator.naturalOrder())
                .toList();

        List<Long> found = new ArrayList<>();
        Optional<Position> after = Optional.empty();
        do {
            Slice<NearbyMerchant> page = page(new Vicinity(HERE, 4_000, false), null, after, 13);
            page.items().forEach(nearby -> found.add(nearby.millimetres()));
            after = Optional.ofNullable(page.next());
        } while (after.isPresent());

        assertThat(found).isEqualTo(expected).hasSizeGreaterThan(50);
    }

    @Test
    void counts_only_stores_that_are_open_when_that_is_asked_for() {
        StoreEntry open = entry(
                "开门店", new OpeningHours.Period(Set.of(DayOfWeek.MONDAY), LocalTime.of(9, 0), LocalTime.of(21, 0)));
        StoreEntry shut = entry(
                "关门店", new OpeningHours.Period(Set.of(DayOfWeek.TUESDAY), LocalTime.of(9, 0), LocalTime.of(21, 0)));
        register("开门店", new StatedStore("1", open));
        register("关门店", new StatedStore("1", shut));
        register("不明店", store("1", "不明店", HERE.lng(), HERE.lat()));

        assertThat(page(new Vicinity(HERE, 3_000, true), null, Optional.empty(), 10)
                        .items())
                .extracting(nearby -> nearby.store().entry().name())
                .containsExactly("开门店");
    }

    @Test
    void combines_with_a_text_and_filters() {
        register("放心鞋店", store("1", "甲", 120.1561, 30.2741));
        register("放心书店", store("1", "乙", 120.1571, 30.2741));

        assertThat(page(new Vicinity(HERE, 3_000, false), SearchText.of("书店"), Optional.empty(), 10)
                        .items())
                .extracting(nearby -> nearby.merchant().entry().name())
                .containsExactly("放心书店");
        assertThat(wanted(
                                new Vicinity(HERE, 3_000, false),
                                Wanted.of(null, new MerchantFilter("330108", null, null)),
                                Optional.empty(),
                                10)
                        .items())
                .isEmpty();
    }

    private Slice<NearbyMerchant> page(Vicinity vicinity, SearchText typed, Optional<Position> after, int limit) {
        return wanted(vicinity, Wanted.of(typed, MerchantFilter.ANY), after, limit);
    }

    private Slice<NearbyMerchant> wanted(Vicinity vicinity, Wanted wanted, Optional<Position> after, int limit) {
        Wanted there = new Wanted(wanted.text(), wanted.filter(), Set.of(), 0, vicinity.openNow(), vicinity);
        return registry.find.nearest(there, after, limit).orElseThrow();
    }

    private static StoreEntry entry(String name, OpeningHours.Period period) {
        return new StoreEntry(name, "330106", "文三路", HERE, new OpeningHours(List.of(period)), null, null, null);
    }

    private void register(String name, StatedStore... stores) {
        registered++;
        Merchant merchant = Merchant.registered(
                withStores(new UnifiedSocialCreditCode(MerchantLines.uscc(registered)), name, stores),
                MerchantFixtures.bureau(),
                MerchantFixtures.NOW,
                MerchantFixtures.TODAY,
                MerchantFixtures.ids());
        registry.merchants.add(new MerchantEvent.MerchantRegistered(merchant, MerchantFixtures.TODAY));
    }
}
