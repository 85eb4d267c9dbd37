package org.fangxin.platform.outbox;

import java.util.concurrent.CompletableFuture;

/** The broker as the relay sees it. */
public interface EventSink {
    /**
     * Sends one event. May block for a bounded time while the broker is away, never throws.
     *
     * @param topic where to
     * @param key the aggregate's id; events of one key keep the order in which they are sent
     * @return completes when all replicas that must have the event have it; fails with
     *     {@link UndeliverableException} if this event cannot be sent at all, with anything else if it may be later
     */
    CompletableFuture<Void> send(String topic, String key, OutboxEntry entry);
}
