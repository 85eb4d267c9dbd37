package org.fangxin.contracts.codes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class IndustrySectionsTest {
    @ParameterizedTest
    @CsvSource({
        "F,F", "F5211,F", "52,F", "5211,F", "01,A", "05,A", "06,B", "61,H", "62,H", "63,I", "90,R", "97,T", "T97,T"
    })
    void are_told_by_a_letter_or_by_the_division(String code, String section) {
        assertThat(IndustrySections.of(code)).contains(section);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"Z", "5", "00", "x1", "-1"})
    void belong_to_no_other_code(String code) {
        assertThat(IndustrySections.of(code)).isEmpty();
    }
}
