package org.fangxin.warning.adapter.kafka;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.fangxin.contracts.Topics;
import org.fangxin.contracts.warning.WarningCancelled;
import org.fangxin.contracts.warning.WarningExpired;
import org.fangxin.contracts.warning.WarningPublished;
import org.fangxin.contracts.warning.WarningUpdated;
import org.fangxin.platform.kafka.EventEnvelope;
import org.fangxin.platform.kafka.EventSubscription;
import org.fangxin.warning.domain.Bilingual;
import org.fangxin.warning.domain.stream.Change;

/** The service's own news, heard over the broker: whatever process made it, and also after a crash. */
public final class WarningListener {
    private WarningListener() {}

    /**
     * The subscription; what became of a public warning is handed on.
     *
     * @param purpose names who follows, so that each goes on where it left off
     */
    public static EventSubscription subscription(String purpose, Consumer<Change> log) {
        return EventSubscription.to(Topics.WARNING)
                .as(purpose)
                .on(
                        WarningPublished.TYPE,
                        WarningPublished.class,
                        (envelope, event) -> log.accept(change(
                                envelope,
                                Change.Kind.PUBLISHED,
                                new Head(
                                        event.warningId(),
                                        event.number(),
                                        event.kind(),
                                        event.severity(),
                                        event.title()),
                                event.merchants(),
                                event.categories(),
                                event.districts())))
                .on(
                        WarningUpdated.TYPE,
                        WarningUpdated.class,
                        (envelope, event) -> log.accept(change(
                                envelope,
                                Change.Kind.UPDATED,
                                new Head(
                                        event.warningId(),
                                        event.number(),
                                        event.kind(),
                                        event.severity(),
                                        event.title()),
                                event.merchants(),
                                event.categories(),
                                event.districts())))
                .on(
                        WarningCancelled.TYPE,
                        WarningCancelled.class,
                        (envelope, event) -> log.accept(change(
                                envelope,
                                Change.Kind.CANCELLED,
                                new Head(
                                        event.warningId(),
                                        event.number(),
                                        event.kind(),
                                        event.severity(),
                                        event.title()),
                                event.merchants(),
                                event.categories(),
                                event.districts())))
                .on(
                        WarningExpired.TYPE,
                        WarningExpired.class,
                        (envelope, event) -> log.accept(change(
                                envelope,
                                Change.Kind.EXPIRED,
                                new Head(
                                        event.warningId(),
                                        event.number(),
                                        event.kind(),
                                        event.severity(),
                                        event.title()),
                                event.merchants(),
                                event.categories(),
                                event.districts())));
    }

    private static Change change(
            EventEnvelope envelope,
            Change.Kind kind,
            Head head,
            List<String> merchants,
            List<String> categories,
            List<String> districts) {
        Instant at = envelope.time();
        return new Change(
                head.warningId(),
                envelope.sequence(),
                kind,
                head.number(),
                head.kind(),
                head.severity(),
                new Bilingual(head.title().zh(), head.title().en()),
                merchants,
                categories,
                districts,
                at);
    }

    /** What the four events have in common. */
    private record Head(String warningId, String number, String kind, String severity, WarningPublished.Title title) {}
}
