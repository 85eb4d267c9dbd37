package org.fangxin.warning.domain.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a message that was not taken is tried again: the schedule that Standard Webhooks 1.0 gives as an example, about
 * three days in all, each wait longer or shorter by up to a tenth so that many messages do not come back at once.
 */
public final class RetrySchedule {
    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    private static final Duration LONGEST = Duration.ofHours(24);
    private static final double JITTER = 0.1;

    private RetrySchedule() {}

    /**
     * How long to wait after a failed attempt.
     *
     * @param attempts how many were made in this round, from 1
     * @param asked what the receiver asked for with Retry-After; null when it did not
     * @param luck from 0 to 1, spreads the waits
     * @return empty when the message is given up
     */
    public static Optional<Duration> waitAfter(int attempts, @Nullable Duration asked, double luck) {
        if (attempts > WAITS.size()) {
            return Optional.empty();
        }
        Duration planned = WAITS.get(attempts - 1);
        Duration spread = Duration.ofMillis((long) (planned.toMillis() * (1 + JITTER * (2 * luck - 1))));
        if (asked == null || asked.compareTo(spread) <= 0) {
            return Optional.of(spread);
        }
        return Optional.of(asked.compareTo(LONGEST) > 0 ? LONGEST : asked);
    }
}
