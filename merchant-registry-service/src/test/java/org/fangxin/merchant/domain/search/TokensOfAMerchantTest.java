package org.fangxin.merchant.domain.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.merchant.MerchantFixtures.entry;

import java.util.Set;
import org.fangxin.merchant.MerchantFixtures;
import org.fangxin.merchant.domain.Merchant;
import org.junit.jupiter.api.Test;

class TokensOfAMerchantTest {
    private static final Initials INITIALS = codePoint -> switch (Character.toString(codePoint)) {
        case "西" -> Set.of('x');
        case "湖" -> Set.of('h');
        case "重" -> Set.of('c', 'z');
        default -> Set.of();
    };

    private final SearchTokens tokens = new SearchTokens(INITIALS);

    @Test
    void cuts_names_into_wholes_beginnings_and_pieces() {
        assertThat(tokens.of(entry("西湖")))
                .containsExactlyInAnyOrder("=西湖", "^西", "^西湖", ".西", ".湖", ".西湖", "@x", "@xh", "~xh");
    }

    @Test
    void spells_characters_with_several_readings_in_each_way_but_not_without_bound() {
        assertThat(tokens.spellings(entry("重西"))).extracting(SearchText::value).containsExactly("cx", "zx");
        assertThat(tokens.spellings(entry("重重重重"))).hasSize(4);
    }

    @Test
    void knows_the_core_of_a_registered_name() {
        assertThat(tokens.of(entry("浙江省杭州市西湖区重西有限责任公司"))).contains("=重西", "^重西");
        assertThat(tokens.of(entry("杭州公司"))).contains("=杭州公司");
    }

    @Test
    void folds_what_people_write_differently() {
        assertThat(SearchText.of(" Ｓｔａｒ-Bucks（①）　").value()).isEqualTo("starbucks1");
        assertThat(SearchText.of("𠮷野家").length()).isEqualTo(3);
        assertThat(SearchText.of("！？ ").isEmpty()).isTrue();
    }

    @Test
    void keeps_the_number_of_tokens_small_for_long_names() {
        assertThat(tokens.of(entry("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥"))).hasSizeLessThan(80);
    }

    @Test
    void gives_a_merchant_the_facets_of_every_filter_it_fits() {
        Merchant merchant = MerchantFixtures.registered(MerchantFixtures.awarded("STORE", "2026-01-01", null));

        assertThat(MerchantFilter.facetsOf(merchant, MerchantFixtures.TODAY))
                .hasSize(12)
                .contains(
                        MerchantFilter.ANY.facet(),
                        new MerchantFilter("330106", null, null).facet(),
                        new MerchantFilter(null, "GOODS", "STORE").facet(),
                        new MerchantFilter("330106", "GOODS_FOOD", "STORE").facet())
                .doesNotContain(new MerchantFilter("330108", null, null).facet());
    }
}
