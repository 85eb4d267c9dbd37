package org.fangxin.warning.domain.channel;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps notes: those on their way, and for a month those that are done, so that nothing is told twice. */
public interface Notes {
    /** Adds notes; those that are or were there stay as they are. */
    void add(List<Note> notes);

    /** Takes one that is due, for a time in which nobody else takes it. */
    Optional<Note> claim(Instant now, Duration lease);

    /** It is done, one way or another. */
    void settle(String noteId);

    /** It is tried again at this moment. */
    void postpone(String noteId, Instant due);

    /** Forgets notes that were made before this moment. */
    void forgetBefore(Instant moment);
}
