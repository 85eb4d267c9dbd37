package org.fangxin.platform.kafka;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Forgets replays of letters that the broker has dropped. A store outage only delays it. */
record ReplayPurge(ReplayedLetters replayed, Duration kept, Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(ReplayPurge.class);

    @Scheduled(initialDelay = 1, fixedDelay = 12, timeUnit = TimeUnit.HOURS)
    void run() {
        try {
            replayed.purge(clock.instant().minus(kept));
        } catch (RuntimeException e) {
            LOG.warn("purge of replayed dead letters put off: {}", e.getClass().getSimpleName());
        }
    }
}
