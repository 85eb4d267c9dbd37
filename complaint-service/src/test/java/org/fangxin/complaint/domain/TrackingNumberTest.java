package org.fangxin.complaint.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrackingNumberTest {
    @Test
    void ends_with_a_check_digit() {
        assertThat(new TrackingNumber(2026, 1)).hasToString("TS-2026-000001-7");
        assertThat(new TrackingNumber(2026, 1_284_500)).asString().startsWith("TS-2026-1284500-");
    }

    @Test
    void reads_what_it_writes() {
        TrackingNumber number = new TrackingNumber(2026, 284_500);

        assertThat(TrackingNumber.parse(number.toString())).contains(number);
        assertThat(TrackingNumber.parse(" ts-2026-000001-7 ")).contains(new TrackingNumber(2026, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "TS-2026-000001", "TS-2026-000001-8", "TS-2026-00001-7", "TS-2026-000000-0", "2026-000001-7"
            })
    void refuses_what_is_no_number(String text) {
        assertThat(TrackingNumber.parse(text)).isEmpty();
    }

    @Test
    void catches_every_single_wrong_digit() {
        String right = new TrackingNumber(2026, 123_456).toString();

        assertThat(IntStream.range(3, right.length()).filter(at -> Character.isDigit(right.charAt(at))))
                .allSatisfy(at -> IntStream.rangeClosed('0', '9')
                        .filter(digit -> digit != right.charAt(at))
                        .forEach(digit -> {
                            String wrong = right.substring(0, at) + (char) digit + right.substring(at + 1);
                            assertThat(TrackingNumber.parse(wrong)).as(wrong).isEmpty();
                        }));
    }
}
