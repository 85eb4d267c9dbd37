package org.fangxin.warning.adapter.schedule;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.fangxin.warning.application.stream.ChangeStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks four times a second for changes that other processes logged, and forgets those that are a month old. */
public final class StreamUpkeep {
    private static final Logger LOG = LoggerFactory.getLogger(StreamUpkeep.class);
    private static final Duration KEPT = Duration.ofDays(30);

    private final ChangeStream stream;
    private final Clock clock;

    public StreamUpkeep(ChangeStream stream, Clock clock) {
        this.stream = stream;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 250, initialDelay = 1_000)
    void refresh() {
        try {
            stream.refresh();
        } catch (RuntimeException e) {
            // Four times a second: the store's outage is told by its health and by the API's problems.
            LOG.debug("looking for changes put off: {}", e.toString());
        }
    }

    @Scheduled(fixedDelay = 24, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void forget() {
        try {
            stream.forgetBefore(clock.instant().minus(KEPT));
        } catch (RuntimeException e) {
            LOG.warn("forgetting old changes put off: {}", e.toString());
        }
    }
}
