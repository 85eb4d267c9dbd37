package org.fangxin.warning.domain.webhook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message on its way to a webhook.
 *
 * @param messageId id of the message
 * @param body what is sent, byte for byte in every attempt
 * @param dueAt when it is tried next; null when it is not
 * @param round attempts of the present round; a redelivery begins a new one
 * @param attempts the newest attempts, at most {@value #ATTEMPTS}
 */
public record Delivery(
        String webhookId,
        String messageId,
        String type,
        String body,
        Instant createdAt,
        State state,
        @Nullable Instant dueAt,
        int round,
        List<Attempt> attempts) {
    /** Attempts kept per delivery: several rounds. */
    public static final int ATTEMPTS = 50;

    public Delivery {
        attempts = List.copyOf(attempts);
    }

    /** States. */
    public enum State {
        /** Will be tried. */
        PENDING,
        /** The webhook took it. */
        DELIVERED,
        /** Given up. */
        FAILED
    }

    /** A new one, due at once. */
    public static Delivery of(Webhook webhook, Message message, Instant now) {
        return new Delivery(
                webhook.id(), message.id(), message.type(), message.body(), now, State.PENDING, now, 0, List.of());
    }

    /** One per webhook and message. */
    public String id() {
        return idOf(webhookId, messageId);
    }

    /** The id of a message's delivery to a webhook. */
    public static String idOf(String webhookId, String messageId) {
        return webhookId + ":" + messageId;
    }

    /** The webhook took it. */
    public Delivery delivered(Attempt attempt) {
        return after(attempt, State.DELIVERED, null);
    }

    /** It is tried again. */
    public Delivery postponed(Attempt attempt, Instant until) {
        return after(attempt, State.PENDING, until);
    }

    /** It is given up. */
    public Delivery failed(Attempt attempt) {
        return after(attempt, State.FAILED, null);
    }

    /** It is sent once more, whatever became of it. */
    public Delivery redelivered(Instant now) {
        return new Delivery(webhookId, messageId, type, body, createdAt, State.PENDING, now, 0, attempts);
    }

    private Delivery after(Attempt attempt, State next, @Nullable Instant due) {
        List<Attempt> more = new ArrayList<>(attempts);
        more.add(attempt);
        List<Attempt> kept = more.subList(Math.max(0, more.size() - ATTEMPTS), more.size());
        return new Delivery(webhookId, messageId, type, body, createdAt, next, due, round + 1, kept);
    }
}
