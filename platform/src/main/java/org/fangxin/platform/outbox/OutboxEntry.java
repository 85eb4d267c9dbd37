package org.fangxin.platform.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event that is committed with the aggregate and not yet acknowledged by the broker.
 *
 * @param id the event's id (UUIDv7), the same in every delivery of it
 * @param type for example {@code complaint.filed.v1}
 * @param sequence the aggregate's version that this event made
 * @param time when it happened
 * @param data the event as JSON
 * @param traceparent trace in which it happened (W3C Trace Context); null outside of a trace
 */
public record OutboxEntry(
        String id,
        String type,
        long sequence,
        Instant time,
        String data,
        @Nullable String traceparent) {}
