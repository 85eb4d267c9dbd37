package org.fangxin.platform.outbox;

import java.util.List;
import java.util.Optional;

/** The events that wait for an operator. */
public interface ParkedEvents {
    /** The oldest ones. */
    List<ParkedEvent> list(int most);

    /** The one with this event id. */
    Optional<ParkedEvent> find(String eventId);

    /** Forgets one that was sent after all. */
    void remove(String eventId);
}
