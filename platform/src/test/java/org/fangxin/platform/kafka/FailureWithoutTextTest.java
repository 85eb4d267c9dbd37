package org.fangxin.platform.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class FailureWithoutTextTest {
    @Test
    void shows_kinds_and_places_but_no_text() {
        Exception failure = new IllegalStateException("secret", new IllegalArgumentException("secret"));

        StringWriter printed = new StringWriter();
        FailureWithoutText.of(failure).printStackTrace(new PrintWriter(printed, true));

        assertThat(printed.toString())
                .doesNotContain("secret")
                .contains("java.lang.IllegalStateException", "java.lang.IllegalArgumentException")
                .contains("FailureWithoutTextTest.shows_kinds_and_places_but_no_text");
    }
}
