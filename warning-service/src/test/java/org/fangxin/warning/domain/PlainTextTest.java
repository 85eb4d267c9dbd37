package org.fangxin.warning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "< /b>",
                "see <!-- hidden -->",
                "<?xml version='1.0'?>",
                "&lt;b&gt;",
                "&#60;b",
                "x<a href=y>"
            })
    void refuses_markup(String text) {
        assertThat(PlainText.flaw(text, 100)).contains("text-markup");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 < 5", "A & B", "R&D;", "价格 <100 元", "line\nbreak\tand tab", "预付卡：先查再买！😀"})
    void takes_plain_words_signs_and_line_breaks(String text) {
        assertThat(PlainText.flaw(text, 100)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u202Eb", "a\u0000b", "a\u200Bb", "a\uFEFFb", "a\u0007"})
    void refuses_characters_that_readers_cannot_see(String text) {
        assertThat(PlainText.flaw(text, 100)).contains("text-hidden-characters");
    }

    @Test
    void counts_characters_not_code_units() {
        assertThat(PlainText.flaw("😀".repeat(10), 10)).isEmpty();
        assertThat(PlainText.flaw("警".repeat(11), 10)).contains("text-too-long");
        assertThat(PlainText.flaw(" \n ", 10)).contains("text-blank");
    }
}
