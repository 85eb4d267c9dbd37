package org.fangxin.warning.domain.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryScheduleTest {
    @Test
    void tries_ten_times_over_three_days() {
        Duration whole = IntStream.rangeClosed(1, 9)
                .mapToObj(attempt -> RetrySchedule.waitAfter(attempt, null, 0.5).orElseThrow())
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(whole).isBetween(Duration.ofHours(75), Duration.ofHours(76));
        assertThat(RetrySchedule.waitAfter(10, null, 0.5)).isEmpty();
    }

    @Test
    void spreads_each_wait_by_a_tenth() {
        assertThat(RetrySchedule.waitAfter(2, null, 0)).contains(Duration.ofSeconds(270));
        assertThat(RetrySchedule.waitAfter(2, null, 1)).contains(Duration.ofSeconds(330));
    }

    @Test
    void obeys_a_receiver_that_asks_for_more_time_up_to_a_day() {
        assertThat(RetrySchedule.waitAfter(1, Duration.ofMinutes(2), 0.5)).contains(Duration.ofMinutes(2));
        assertThat(RetrySchedule.waitAfter(3, Duration.ofMinutes(2), 0.5)).contains(Duration.ofMinutes(30));
        assertThat(RetrySchedule.waitAfter(1, Duration.ofDays(9), 0.5)).contains(Duration.ofHours(24));
    }

    @ParameterizedTest
    @CsvSource({
        "https://mall.example.com/hook, ", "https://mall.example.com:8443/hook, ",
                "http://mall.example.com/, url-not-https",
        "https://mall.example.com:22/, url-port", "ftp://mall.example.com/, url-not-https",
                "https://user:pw@mall.example.com/, url-form",
        "https://mall.example.com/#x, url-form", "no url, url-form", "https:///path, url-form"
    })
    void knows_what_an_address_may_look_like(String url, String flaw) {
        assertThat(WebhookUrl.flaw(url, false).orElse(null)).isEqualTo(flaw);
    }
}
