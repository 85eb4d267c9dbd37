package org.fangxin.gateway.journey;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;

/** What others hear of an event takes a moment; a journey asks again until it is so. */
final class Eventually {
    private Eventually() {}

    /** Repeats the check until it passes, for a minute at most. */
    static void eventually(ThrowingRunnable check) {
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(400))
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(check);
    }
}
