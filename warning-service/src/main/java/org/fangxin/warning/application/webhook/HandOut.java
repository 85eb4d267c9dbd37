package org.fangxin.warning.application.webhook;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.fangxin.warning.domain.webhook.Deliveries;
import org.fangxin.warning.domain.webhook.Delivery;
import org.fangxin.warning.domain.webhook.Message;
import org.fangxin.warning.domain.webhook.Webhook;
import org.fangxin.warning.domain.webhook.Webhooks;

/** Hands a message to every webhook that wants it and may hear it. Safe to repeat. */
public final class HandOut {
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Clock clock;

    public HandOut(Webhooks webhooks, Deliveries deliveries, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** Hands out; false when nobody wants it. */
    public boolean handle(Message message) {
        Instant now = clock.instant();
        List<Webhook> wanting = webhooks.wanting(message.type()).stream()
                .filter(webhook -> webhook.wants(message))
                .toList();
        wanting.forEach(webhook -> deliveries.enqueue(Delivery.of(webhook, message, now)));
        return !wanting.isEmpty();
    }
}
