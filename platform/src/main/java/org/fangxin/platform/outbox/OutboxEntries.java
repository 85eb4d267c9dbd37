package org.fangxin.platform.outbox;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.fangxin.platform.time.IdSource;
import org.jspecify.annotations.Nullable;

/** Makes entries: an event's id is drawn when the change is made, so that every repeated delivery carries the same. */
public final class OutboxEntries {
    private final IdSource ids;
    private final Clock clock;
    private final EventJson json;
    private final Supplier<@Nullable String> traceparent;

    public OutboxEntries(IdSource ids, Clock clock, EventJson json, Supplier<@Nullable String> traceparent) {
        this.ids = ids;
        this.clock = clock;
        this.json = json;
        this.traceparent = traceparent;
    }

    /**
     * An entry for what happens now.
     *
     * @throws tools.jackson.core.JacksonException if the data cannot be written as JSON; nothing is stored then
     */
    public OutboxEntry of(String type, Object data, long sequence) {
        return new OutboxEntry(
                ids.next(),
                type,
                sequence,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                json.write(data),
                traceparent.get());
    }
}
