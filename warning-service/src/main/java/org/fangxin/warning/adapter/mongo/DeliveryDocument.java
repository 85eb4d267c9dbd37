package org.fangxin.warning.adapter.mongo;

import java.time.Instant;
import java.util.List;
import org.fangxin.warning.domain.webhook.Attempt;
import org.fangxin.warning.domain.webhook.Delivery;
import org.jspecify.annotations.Nullable;

/**
 * A delivery.
 *
 * @param _id webhook and message; message ids rise with time, so within a webhook the id is the order
 */
record DeliveryDocument(
        String _id,
        String webhookId,
        String messageId,
        String type,
        String body,
        Instant createdAt,
        Delivery.State state,
        @Nullable Instant dueAt,
        int round,
        List<Attempt> attempts) {
    static final String COLLECTION = "deliveries";
    static final String ID = "_id";
    static final String WEBHOOK = "webhookId";
    static final String STATE = "state";
    static final String DUE_AT = "dueAt";
    static final String CREATED_AT = "createdAt";

    static DeliveryDocument of(Delivery delivery) {
        return new DeliveryDocument(
                delivery.id(),
                delivery.webhookId(),
                delivery.messageId(),
                delivery.type(),
                delivery.body(),
                delivery.createdAt(),
                delivery.state(),
                delivery.dueAt(),
                delivery.round(),
                delivery.attempts());
    }

    Delivery toDelivery() {
        return new Delivery(webhookId, messageId, type, body, createdAt, state, dueAt, round, attempts);
    }
}
