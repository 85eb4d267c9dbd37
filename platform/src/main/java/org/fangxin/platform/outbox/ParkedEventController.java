package org.fangxin.platform.outbox;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets an operator see and send again the events that the broker refused, once its limits have been corrected. */
@RestController
@RequestMapping("/api/v1/operations/${spring.application.name}/parked-events")
@AllowedTo(Role.ADMIN)
final class ParkedEventController {
    private static final int SHOWN = 200;

    private final ParkedEvents parked;
    private final EventSink sink;

    ParkedEventController(ParkedEvents parked, EventSink sink) {
        this.parked = parked;
        this.sink = sink;
    }

    /** The oldest 200 parked events. */
    @GetMapping
    Parked parkedEvents() {
        return new Parked(parked.list(SHOWN).stream().map(ParkedView::of).toList());
    }

    /** Sends one again. It comes after events that are newer: consumers that keep a state ignore it then. */
    @PostMapping("/{eventId}/replay")
    Sent replayParkedEvent(@PathVariable String eventId) {
        ParkedEvent event = parked.find(eventId)
                .orElseThrow(() -> Problem.of(HttpStatus.NOT_FOUND, "not-found").exception());
        try {
            sink.send(event.topic(), event.aggregateId(), event.entry()).join();
        } catch (CompletionException e) {
            return new Sent(
                    eventId,
                    false,
                    String.valueOf(e.getCause()).lines().findFirst().orElse(""));
        }
        parked.remove(eventId);
        return new Sent(eventId, true, null);
    }

    /**
     * The parked events.
     *
     * @param items oldest first
     */
    record Parked(List<ParkedView> items) {}

    /**
     * A parked event without its data.
     *
     * @param size length of its data in characters
     */
    record ParkedView(
            String eventId,
            String topic,
            String type,
            String subject,
            long sequence,
            Instant time,
            String reason,
            int size) {
        static ParkedView of(ParkedEvent event) {
            OutboxEntry entry = event.entry();
            return new ParkedView(
                    entry.id(),
                    event.topic(),
                    entry.type(),
                    event.aggregateId(),
                    entry.sequence(),
                    entry.time(),
                    event.reason(),
                    entry.data().length());
        }
    }

    /**
     * Result of sending again.
     *
     * @param sent whether the broker took it
     * @param failure why not; null if it did
     */
    record Sent(String eventId, boolean sent, @Nullable String failure) {}
}
