package org.fangxin.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackOffTest {
    private static final Duration SHORT_LIFE = Duration.ofSeconds(2);

    @Test
    void doubles_up_to_half_a_minute() {
        BackOff backOff = new BackOff();

        assertThat(Stream.generate(() -> backOff.after(SHORT_LIFE).toSeconds()).limit(7))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
    }

    @Test
    void begins_again_after_a_life_worth_the_name() {
        BackOff backOff = new BackOff();
        backOff.after(SHORT_LIFE);
        backOff.after(SHORT_LIFE);

        assertThat(backOff.after(Duration.ofMinutes(5))).isEqualTo(Duration.ofSeconds(1));
    }
}
