package org.fangxin.gateway.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTextsTest {

    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("messages.gateway", Locale.ROOT);
    private static final ResourceBundle CHINESE =
            ResourceBundle.getBundle("messages.gateway", Locale.SIMPLIFIED_CHINESE);

    @ParameterizedTest
    @EnumSource
    void every_problem_has_its_texts_in_both_languages(ProblemCode code) {
        for (String part : new String[] {".title", ".detail"}) {
            String key = "problem." + code.text() + part;
            assertThat(ENGLISH.getString(key)).isNotBlank().doesNotContainPattern("\\p{IsHan}");
            assertThat(CHINESE.getString(key)).containsPattern("\\p{IsHan}");
            assertThat(CHINESE.getString(key).contains("{1}"))
                    .isEqualTo(ENGLISH.getString(key).contains("{1}"));
        }
    }

    @Test
    void no_text_belongs_to_no_problem() {
        TreeSet<String> codes = new TreeSet<>();
        for (String key : ENGLISH.keySet()) {
            codes.add(key.split("\\.")[1]);
        }
        assertThat(codes).hasSize(ProblemCode.values().length);
    }

    @ParameterizedTest
    @EnumSource
    void a_bare_status_never_gets_a_text_with_gaps(ProblemCode code) {
        ProblemCode bare = ProblemCode.of(code.status().value());
        assertThat(ENGLISH.getString("problem." + bare.text() + ".detail")).doesNotContain("{");
    }
}
