package org.fangxin.complaint.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import org.fangxin.complaint.domain.ComplaintFixtures;
import org.junit.jupiter.api.Test;

class SearchTokensTest {
    @Test
    void takes_pairs_of_chinese_characters_and_whole_words() {
        assertThat(SearchTokens.asked("饼干发霉 iPhone15 ＡＢ")).containsExactly("饼干", "干发", "发霉", "iphone15", "ab");
        assertThat(SearchTokens.asked("TS-2026-000001-7")).containsExactly("ts-2026-000001-7");
        assertThat(SearchTokens.asked("𠮷野家")).containsExactly("𠮷野", "野家");
        assertThat(SearchTokens.asked("霉，。!")).isEmpty();
    }

    @Test
    void a_case_is_found_by_what_it_is_about_and_never_by_who_complains() {
        var tokens = SearchTokens.of(ComplaintFixtures.received());

        assertThat(tokens).contains("ts-2026-000001-7", "西湖", "饼屋", "桃酥", "500g", "霉斑");
        assertThat(tokens).doesNotContain("张小", "小丰", "13812345678");
        assertThat(tokens).hasSizeLessThanOrEqualTo(80);
    }
}
