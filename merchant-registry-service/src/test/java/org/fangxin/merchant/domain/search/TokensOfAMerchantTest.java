package org.fangxin.merchant.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.fangxin.merchant.MerchantFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensOfAMerchantTest {
    private static final Readings READINGS = codePoint -> switch (Character.toString(codePoint)) {
        case "西" -> Set.of("xi");
        case "湖" -> Set.of("hu");
        case "安" -> Set.of("an");
        case "先" -> Set.of("xian");
        case "重" -> Set.of("chong", "zhong");
        default -> Set.of();
    };

    private final SearchTokens tokens = new SearchTokens(READINGS);

    @Test
    void says_of_names_how_long_they_are_how_they_begin_what_they_contain_and_how_they_sound() {
        assertThat(tokens.of(names("西湖"))).containsExactlyInAnyOrder("=2", "^西", ".西", ".湖", "@x", "~xh", "+xi", "+hu");
    }

    @Test
    void says_every_reading_of_a_character() {
        assertThat(tokens.of(names("重西"))).contains("@c", "@z", "~cx", "~zx", "+chong", "+zhong");
        assertThat(tokens.of(names("重重重重")))
                .contains("~cc", "~cz", "~zc", "~zz")
                .hasSize(11);
    }

    @ParameterizedTest
    @CsvSource({"xian, PINYIN", "xianhu, PINYIN", "xianxian, PINYIN", "xianhuxia, PINYIN", "anhuxian, PINYIN"})
    void hears_letters_however_they_are_cut_into_syllables(String typed, Match match) {
        assertThat(Match.best(new SearchText(typed), names("西安湖先西安"), tokens)).contains(match);
    }

    @Test
    void knows_the_core_of_a_registered_name() {
        assertThat(tokens.of(names("浙江省杭州市西湖区重西有限责任公司"))).contains("=2", "^重", "^浙");
        assertThat(tokens.of(names("杭州公司"))).contains("=4").doesNotContain("=2");
    }

    @Test
    void folds_what_people_write_differently() {
        assertThat(SearchText.of(" Ｓｔａｒ-Bucks（①）　").value()).isEqualTo("starbucks1");
        assertThat(SearchText.of("𠮷野家").length()).isEqualTo(3);
        assertThat(SearchText.of("！？ ").isEmpty()).isTrue();
    }

    @Test
    void takes_names_in_which_nothing_can_be_typed() {
        assertThat(tokens.of(names("！？"))).isEmpty();
    }

    private static Names names(String name) {
        return Names.of(MerchantFixtures.entry(name));
    }
}
