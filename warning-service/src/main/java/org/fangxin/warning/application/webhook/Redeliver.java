package org.fangxin.warning.application.webhook;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.fangxin.warning.domain.webhook.Deliveries;
import org.fangxin.warning.domain.webhook.Delivery;

/** Sends messages once more: one by hand, or all since a moment. */
public final class Redeliver {
    private final Deliveries deliveries;
    private final Clock clock;

    public Redeliver(Deliveries deliveries, Clock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** Sends one message once more; empty when there is none. */
    public Optional<Delivery> one(String webhookId, String messageId) {
        Optional<Delivery> again =
                deliveries.find(webhookId, messageId).map(delivery -> delivery.redelivered(clock.instant()));
        again.ifPresent(deliveries::update);
        return again;
    }

    /** Sends all messages since a moment once more; tells how many. */
    public long since(String webhookId, Instant moment) {
        return deliveries.replay(webhookId, moment, clock.instant());
    }
}
