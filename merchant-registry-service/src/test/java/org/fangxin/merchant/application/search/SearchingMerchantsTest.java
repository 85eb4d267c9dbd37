package org.fangxin.merchant.application.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.MerchantFixtures;
import org.fangxin.merchant.MerchantLines;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.MerchantEntry;
import org.fangxin.merchant.domain.MerchantEvent;
import org.fangxin.merchant.domain.search.MerchantFilter;
import org.fangxin.merchant.domain.search.MerchantOrder;
import org.fangxin.merchant.domain.search.SearchText;
import org.fangxin.merchant.domain.search.Wanted;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchingMerchantsTest {
    private final IndexedRegistry registry = new IndexedRegistry();
    private int registered;

    @ParameterizedTest
    @CsvSource({
        "西湖放心, 杭州西湖放心食品有限公司",
        "放心食品, 杭州西湖放心食品有限公司",
        "湖, 杭州西湖放心食品有限公司",
        "ＸＩＨＵ Ｔｅａ, 杭州龙井茶业有限公司",
        "xihu-tea, 杭州龙井茶业有限公司",
        "ljcy, 杭州龙井茶业有限公司",
        "hzljcyyxgs, 杭州龙井茶业有限公司",
        "jcy, 杭州龙井茶业有限公司",
        "zqlh, 重庆老火锅",
        "cqlh, 重庆老火锅",
        "重庆老火锅, 重庆老火锅"
    })
    void finds_names_brands_and_initials(String typed, String name) {
        register("杭州西湖放心食品有限公司", null);
        register("杭州龙井茶业有限公司", "Xihu Tea");
        register("重庆老火锅", null);
        register("余杭鞋店", null);

        assertThat(names(typed)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({
        "xihufangxin, 杭州西湖放心食品有限公司",
        "Xi Hu fang, 杭州西湖放心食品有限公司",
        "fangxin, 杭州西湖放心食品有限公司",
        "longjingcha, 杭州龙井茶业有限公司",
        "chongqing, 重庆老火锅",
        "zhongqing, 重庆老火锅",
        "xihufamgxin, 杭州西湖放心食品有限公司",
        "xihufagxin, 杭州西湖放心食品有限公司",
        "longjjing, 杭州龙井茶业有限公司"
    })
    void finds_full_pinyin_from_the_start_of_a_syllable_also_with_a_typo(String typed, String name) {
        register("杭州西湖放心食品有限公司", null);
        register("杭州龙井茶业有限公司", null);
        register("重庆老火锅", null);

        assertThat(names(typed)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ihufang", "hufanxing", "xihufamgxim", "xinhufang"})
    void does_not_find_pinyin_inside_a_syllable_or_with_two_typos(String typed) {
        register("杭州西湖放心食品有限公司", null);

        assertThat(names(typed)).isEmpty();
    }

    @Test
    void puts_exact_names_first_then_beginnings_then_the_inside() {
        register("老放心店", null);
        register("放心", null);
        register("放心超市", null);
        register("阿里百货", "放心");

        assertThat(names("放心")).startsWith("阿里百货", "放心").containsExactly("阿里百货", "放心", "放心超市", "老放心店");
    }

    @Test
    void does_not_find_what_only_shares_pairs_of_characters() {
        register("放心食品安全", null);

        assertThat(names("放心安全食品")).isEmpty();
        assertThat(names("食安品全")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"西湖方心, 西湖放心店", "西胡放心, 西湖放心店", "西湖放, 西湖放心店", "西湖心店, 西湖放心店", "西湖大放心, 西湖放心店", "starbuks, 咖啡店"})
    void forgives_one_mistyped_missing_or_added_character(String typed, String name) {
        register("西湖放心店", null);
        register("咖啡店", "Starbucks");
        register("东湖书店", null);

        assertThat(names(typed)).containsExactly(name);
    }

    @Test
    void guesses_only_when_nothing_matches_as_typed() {
        register("放心食堂", null);
        register("放心食品", null);

        assertThat(names("放心食品")).containsExactly("放心食品");
        assertThat(names("放心食吕")).containsExactly("放心食品", "放心食堂");
        assertThat(names("东东")).isEmpty();
    }

    @Test
    void combines_the_text_with_filters() {
        register(MerchantFixtures.entry("放心甲店", null, "330106", "GOODS_FOOD"));
        register(MerchantFixtures.entry("放心乙店", null, "330108", "GOODS_FOOD"));
        register(MerchantFixtures.entry("放心丙店", null, "330106", "SERVICE_BEAUTY"));

        assertThat(names(page(
                        Wanted.of(SearchText.of("放心"), new MerchantFilter("330106", "GOODS", null)),
                        Optional.empty(),
                        50)))
                .containsExactly("放心甲店");
    }

    @Test
    void gives_every_merchant_once_however_small_the_pages() {
        for (int i = 0; i < 30; i++) {
            register(i % 3 == 0 ? "放心" + i : "店" + i + "放心", i % 5 == 0 ? "放心" : null);
        }

        List<String> whole = names("放心");
        List<String> paged = new ArrayList<>();
        Optional<Position> after = Optional.empty();
        int pages = 0;
        do {
            Slice<Merchant> slice = page(Wanted.of(SearchText.of("放心"), MerchantFilter.ANY), after, 7);
            paged.addAll(names(slice));
            after = Optional.ofNullable(slice.next());
            pages++;
        } while (after.isPresent());

        assertThat(whole).hasSize(30).doesNotHaveDuplicates();
        assertThat(paged).isEqualTo(whole);
        assertThat(pages).isEqualTo(5);
    }

    @Test
    void finds_the_one_behind_many_that_only_have_its_characters() {
        for (int i = 0; i < 4_500; i++) {
            register("放心食品" + i + "品安", null);
        }
        register("最后的心食品安全店", null);

        assertThat(names("心食品安")).containsExactly("最后的心食品安全店");
    }

    @Test
    void lists_in_alphabetical_order_of_the_initials_and_by_age() {
        register("知味观", null);
        register("外婆家", null);
        register("奎元馆", null);

        Slice<Merchant> first = sorted(MerchantOrder.NAME, Optional.empty(), 2);
        Slice<Merchant> second = sorted(MerchantOrder.NAME, Optional.ofNullable(first.next()), 2);

        assertThat(names(first)).containsExactly("奎元馆", "外婆家");
        assertThat(names(second)).containsExactly("知味观");
        assertThat(second.next()).isNull();
        assertThat(names(sorted(MerchantOrder.NEWEST, Optional.empty(), 5))).containsExactly("奎元馆", "外婆家", "知味观");
    }

    @Test
    void guesses_nothing_when_somebody_is_called_so_who_is_not_wanted() {
        register(MerchantFixtures.entry("放心食堂", null, "330106", "GOODS_FOOD"));
        register(MerchantFixtures.entry("放心食品", null, "330108", "GOODS_FOOD"));
        MerchantFilter there = new MerchantFilter("330106", null, null);

        assertThat(names(page(Wanted.of(SearchText.of("放心食品"), there), Optional.empty(), 10)))
                .isEmpty();
        assertThat(names(page(Wanted.of(SearchText.of("放心食吕"), there), Optional.empty(), 10)))
                .containsExactly("放心食堂");
    }

    private Slice<Merchant> sorted(MerchantOrder order, Optional<Position> after, int limit) {
        return registry.find
                .sorted(Wanted.of(null, MerchantFilter.ANY), order, after, limit)
                .orElseThrow();
    }

    private Slice<Merchant> page(Wanted wanted, Optional<Position> after, int limit) {
        return registry.find.byRelevance(wanted, after, limit).orElseThrow();
    }

    private void register(String name, String brand) {
        register(MerchantFixtures.entry(name, brand, "330106", "GOODS_FOOD"));
    }

    private void register(MerchantEntry entry) {
        registered++;
        Merchant merchant = Merchant.registered(
                MerchantFixtures.statement(new UnifiedSocialCreditCode(MerchantLines.uscc(registered)), entry),
                MerchantFixtures.bureau(),
                MerchantFixtures.NOW.plusMillis(registered),
                MerchantFixtures.TODAY,
                MerchantFixtures.ids());
        registry.merchants.add(new MerchantEvent.MerchantRegistered(merchant, MerchantFixtures.TODAY));
    }

    private List<String> names(String typed) {
        Slice<Merchant> slice = page(Wanted.of(SearchText.of(typed), MerchantFilter.ANY), Optional.empty(), 50);
        assertThat(slice.next()).isNull();
        return names(slice);
    }

    private static List<String> names(Slice<Merchant> slice) {
        return slice.items().stream().map(merchant -> merchant.entry().name()).toList();
    }
}
