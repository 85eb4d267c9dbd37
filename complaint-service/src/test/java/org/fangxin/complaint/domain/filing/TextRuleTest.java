package org.fangxin.complaint.domain.filing;

import static org.assertj.core.api.Assertions.assertThat;

import org.fangxin.complaint.domain.filing.TextRule.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRuleTest {
    private final TextRule rule = new TextRule(5, true);

    @Test
    void counts_characters_outside_the_basic_plane_once() {
        assertThat(rule.flaw("𠮷𠮷𠮷𠮷𠮷")).isEmpty();
        assertThat(rule.flaw("𠮷𠮷𠮷𠮷𠮷𠮷")).contains(Flaw.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "👨‍👩‍👧", "a\nb\tc", "مرحبا", "㐀", " x "})
    void takes_any_writing_as_it_is(String text) {
        assertThat(rule.flaw(text)).isEmpty();
    }

    @Test
    void refuses_what_damages_or_disguises() {
        assertThat(rule.flaw(" \n ")).contains(Flaw.BLANK);
        assertThat(rule.flaw("a\u0000")).contains(Flaw.CONTROL_CHARACTER);
        assertThat(rule.flaw("a\u0085")).contains(Flaw.CONTROL_CHARACTER);
        assertThat(rule.flaw("a\u202Eb")).contains(Flaw.DIRECTION_OVERRIDE);
        assertThat(rule.flaw("a\u2066b")).contains(Flaw.DIRECTION_OVERRIDE);
        assertThat(rule.flaw("a\uD800")).contains(Flaw.BROKEN_CHARACTER);
        assertThat(new TextRule(5, false).flaw("a\nb")).contains(Flaw.CONTROL_CHARACTER);
    }
}
