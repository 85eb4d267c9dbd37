package org.fangxin.platform.kafka;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Remembers which dead letters were handled after all: the letters themselves cannot be taken out of their topic. */
public interface ReplayedLetters {
    /** Remembers one; remembering it twice keeps the first time. */
    void remember(String letterId, Instant at);

    /** When those of these letters were replayed that were. */
    Map<String, Instant> among(Collection<String> letterIds);

    /** Forgets what was replayed before this moment: the broker has dropped those letters. */
    void purge(Instant before);
}
