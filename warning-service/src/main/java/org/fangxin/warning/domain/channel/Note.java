package org.fangxin.warning.domain.channel;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fangxin.warning.domain.Bilingual;

/**
 * A message on its way over a channel.
 *
 * @param id channel and what it is about: the same thing is told once
 * @param urgent whether it should wake its reader
 * @param dueAt when it is tried next
 * @param tries how often it was tried
 */
public record Note(
        String id,
        String channelId,
        Bilingual title,
        Bilingual text,
        boolean urgent,
        Instant createdAt,
        Instant dueAt,
        int tries) {
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6));

    /** A new one, due at once. */
    public static Note to(Channel channel, String about, Bilingual title, Bilingual text, boolean urgent, Instant now) {
        return new Note(channel.id() + ":" + about, channel.id(), title, text, urgent, now, now, 0);
    }

    /** When it is tried again after one more failure; empty when it is given up. */
    public Optional<Instant> nextTry(Instant now) {
        return tries < WAITS.size() ? Optional.of(now.plus(WAITS.get(tries))) : Optional.empty();
    }
}
