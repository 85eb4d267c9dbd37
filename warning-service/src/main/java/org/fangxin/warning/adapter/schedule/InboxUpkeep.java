package org.fangxin.warning.adapter.schedule;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.fangxin.warning.domain.watch.Inboxes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Forgets entries of inboxes that are half a year old. */
public final class InboxUpkeep {
    private static final Logger LOG = LoggerFactory.getLogger(InboxUpkeep.class);
    private static final Duration KEPT = Duration.ofDays(180);

    private final Inboxes inboxes;
    private final Clock clock;

    public InboxUpkeep(Inboxes inboxes, Clock clock) {
        this.inboxes = inboxes;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 24, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void forget() {
        try {
            inboxes.forgetBefore(clock.instant().minus(KEPT));
        } catch (RuntimeException e) {
            LOG.warn("forgetting old inbox entries put off: {}", e.toString());
        }
    }
}
