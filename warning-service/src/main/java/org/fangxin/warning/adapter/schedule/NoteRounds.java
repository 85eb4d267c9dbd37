package org.fangxin.warning.adapter.schedule;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.fangxin.warning.application.channel.SendNotes;
import org.fangxin.warning.domain.channel.Notes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Sends notes that are due, and forgets those that are a month old. */
public final class NoteRounds {
    private static final Logger LOG = LoggerFactory.getLogger(NoteRounds.class);
    private static final int AT_ONCE = 200;
    private static final Duration KEPT = Duration.ofDays(30);

    private final SendNotes sendNotes;
    private final Notes notes;
    private final Clock clock;

    public NoteRounds(SendNotes sendNotes, Notes notes, Clock clock) {
        this.sendNotes = sendNotes;
        this.notes = notes;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1_000, initialDelay = 2_000)
    void round() {
        try {
            sendNotes.round(AT_ONCE);
        } catch (RuntimeException e) {
            LOG.debug("sending notes put off: {}", e.toString());
        }
    }

    @Scheduled(fixedDelay = 24, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void forget() {
        try {
            notes.forgetBefore(clock.instant().minus(KEPT));
        } catch (RuntimeException e) {
            LOG.warn("forgetting old notes put off: {}", e.toString());
        }
    }
}
