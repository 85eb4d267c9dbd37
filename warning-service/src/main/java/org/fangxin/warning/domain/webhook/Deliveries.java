package org.fangxin.warning.domain.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps deliveries in one lane per webhook. A lane is served by one process at a time, so a webhook's messages keep
 * their order and a slow webhook holds up nobody else.
 */
public interface Deliveries {
    /** Adds a delivery and wakes its lane; one that exists stays as it is. */
    void enqueue(Delivery delivery);

    /** Lanes in which something is due and that nobody serves. */
    List<String> dueLanes(Instant now, int limit);

    /** Takes a lane for a time; empty when another process was faster. Its stamp is given back with {@link #release}. */
    Optional<Long> claim(String webhookId, Instant now, Duration lease);

    /**
     * Gives the lane back. It comes up again at this moment, never when it is null, or at once if something joined since
     * the claim.
     */
    void release(String webhookId, long stamp, @Nullable Instant next);

    /** Brings a lane up again. */
    void wake(String webhookId, Instant due);

    /** The oldest delivery that waits, due or not. */
    Optional<Delivery> oldestPending(String webhookId);

    /** The delivery that is due first, now or later. */
    Optional<Delivery> soonestPending(String webhookId);

    /** The oldest delivery that is due. */
    Optional<Delivery> oldestDue(String webhookId, Instant now);

    /** Writes what became of a delivery. */
    void update(Delivery delivery);

    /** A delivery. */
    Optional<Delivery> find(String webhookId, String messageId);

    /** Has all deliveries that were made since this moment sent once more; tells how many. */
    long replay(String webhookId, Instant since, Instant now);

    /** Forgets a webhook's deliveries. */
    void remove(String webhookId);

    /** Forgets deliveries that are done and were made before this moment. */
    void forgetBefore(Instant moment);
}
