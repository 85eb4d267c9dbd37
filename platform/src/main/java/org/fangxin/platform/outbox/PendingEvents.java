package org.fangxin.platform.outbox;

import java.time.Instant;
import java.util.List;

/** The pending events of one collection of aggregates. Every call may fail when the store is away. */
public interface PendingEvents {
    /** The collection's name, for metrics and logs. */
    String name();

    /** The topic of its events. */
    String topic();

    /**
     * Leases aggregates whose events are due, the longest waiting first.
     *
     * @param most how many at most
     * @param now what is due now
     * @param until when the lease ends, after which another relay may send the same events again
     */
    List<Claim> claim(int most, Instant now, Instant until);

    /** Removes what was sent, decides what becomes of the rest, and ends the leases. */
    void settle(List<Settlement> settlements);

    /** How much is pending. */
    Backlog backlog();
}
