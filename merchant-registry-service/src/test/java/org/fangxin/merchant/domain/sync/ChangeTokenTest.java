package org.fangxin.merchant.domain.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeTokenTest {
    @Test
    void comes_back_from_its_text() {
        ChangeToken token = new ChangeToken("01a20c73-a57a-7515-9d0f-2c6c1c61211f", 48_506);

        assertThat(ChangeToken.parse(token.text())).contains(token);
        assertThat(token.text()).matches("[0-9A-Za-z_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "%%%", "MS5hLi0x", "2.a.1", "1.a.1"})
    void is_nothing_else(String text) {
        assertThat(ChangeToken.parse(text)).isEmpty();
    }

    @Test
    void has_one_form_only() {
        String other = Base64.getUrlEncoder().encodeToString("1.a b.3".getBytes(StandardCharsets.UTF_8));
        assertThat(ChangeToken.parse(other)).isEmpty();
    }
}
