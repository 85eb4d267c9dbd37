package org.fangxin.merchant.adapter.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.fangxin.merchant.adapter.schedule.Housekeeping.Chore;
import org.junit.jupiter.api.Test;

class KeepingHouseTest {
    @Test
    void begins_only_when_started_because_nobody_starts_what_says_that_it_runs() {
        Housekeeping housekeeping = new Housekeeping(List.of(), Duration.ofMillis(1));

        assertThat(housekeeping.isRunning()).isFalse();
        housekeeping.start();
        assertThat(housekeeping.isRunning()).isTrue();
        housekeeping.stop();
        assertThat(housekeeping.isRunning()).isFalse();
    }

    @Test
    void goes_on_after_a_chore_that_fails() {
        AtomicInteger rounds = new AtomicInteger();
        Chore failing = new Chore("failing", () -> {
            throw new IllegalStateException("for once");
        });
        Housekeeping housekeeping = new Housekeeping(
                List.of(failing, new Chore("counting", rounds::incrementAndGet)), Duration.ofMillis(1));

        housekeeping.start();
        try {
            await().until(() -> rounds.get() > 2);
        } finally {
            housekeeping.stop();
        }
    }
}
