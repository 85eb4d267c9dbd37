package org.fangxin.complaint.domain.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilingValuesTest {
    @Test
    void writes_money_to_the_fen() {
        assertThat(Money.of("12.3")).hasToString("12.30").isEqualTo(Money.of("12.300"));
        assertThat(Money.of("0")).hasToString("0.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "0.001", "1000000000"})
    void refuses_money_that_cannot_be(String amount) {
        assertThatThrownBy(() -> Money.of(amount)).isInstanceOf(RuntimeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"13812345678", "+8613812345678", "0571-87654321", "057187654321", "010-12345678"})
    void knows_a_phone_number(String phone) {
        assertThat(Complainant.isPhone(phone)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12812345678", "1381234567", "138 1234 5678", "12315", "abc", ""})
    void knows_what_is_none(String phone) {
        assertThat(Complainant.isPhone(phone)).isFalse();
    }

    @Test
    void keeps_the_claim_within_the_published_types() {
        assertThatThrownBy(() -> new Claim("REVENGE", null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Respondent(null, "a", "b", "330100", false, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
