package org.fangxin.warning.application.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.webhook.Attempt;
import org.fangxin.warning.domain.webhook.Deliveries;
import org.fangxin.warning.domain.webhook.Delivery;
import org.fangxin.warning.domain.webhook.RetrySchedule;
import org.fangxin.warning.domain.webhook.Webhook;
import org.fangxin.warning.domain.webhook.Webhooks;
import org.jspecify.annotations.Nullable;

/** Sends what is due in one webhook's lane, one message after the other. */
public final class ServeLane {
    /** The lane is ours for this long; far more than the messages of one turn can take. */
    private static final Duration LEASE = Duration.ofMinutes(10);

    /** Messages of one turn, at most 20 s each. */
    private static final int TURN = 20;

    private static final int GONE = 410;

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final WebhookSender sender;
    private final DoubleSupplier luck;
    private final Clock clock;

    /** @param luck numbers from 0 to 1 that spread retries */
    public ServeLane(Webhooks webhooks, Deliveries deliveries, WebhookSender sender, DoubleSupplier luck, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.sender = sender;
        this.luck = luck;
        this.clock = clock;
    }

    /** One turn, if no other process serves the lane. */
    public void serve(String webhookId) {
        Optional<Long> stamp = deliveries.claim(webhookId, clock.instant(), LEASE);
        if (stamp.isEmpty()) {
            return;
        }
        try {
            boolean more = true;
            for (int i = 0; i < TURN && more; i++) {
                more = sendNext(webhookId);
            }
        } finally {
            deliveries.release(webhookId, stamp.get(), nextDue(webhookId));
        }
    }

    /** When the lane is to come up again; null when it rests: nothing waits, or its webhook takes nothing. */
    private @Nullable Instant nextDue(String webhookId) {
        Optional<Webhook> webhook =
                webhooks.find(webhookId).map(Versioned::value).filter(each -> each.status() == Webhook.Status.ACTIVE);
        if (webhook.isEmpty()) {
            return null;
        }
        Optional<Delivery> next =
                webhook.get().ordered() ? deliveries.oldestPending(webhookId) : deliveries.soonestPending(webhookId);
        return next.map(Delivery::dueAt).orElse(null);
    }

    /** Sends the next message; false when none is due or the webhook takes none. */
    private boolean sendNext(String webhookId) {
        Optional<Versioned<Webhook>> held = webhooks.find(webhookId);
        if (held.isEmpty() || held.get().value().status() != Webhook.Status.ACTIVE) {
            return false;
        }
        Webhook webhook = held.get().value();
        Optional<Delivery> next = webhook.ordered()
                ? deliveries.oldestPending(webhookId).filter(delivery -> isDue(delivery, clock.instant()))
                : deliveries.oldestDue(webhookId, clock.instant());
        if (next.isEmpty()) {
            return false;
        }
        Instant begun = clock.instant();
        WebhookSender.Answer answer = sender.send(new WebhookSender.Outgoing(
                webhook.url(), next.get().messageId(), next.get().body(), webhook.signingSecrets(begun)));
        Attempt attempt = new Attempt(begun, answer.status(), answer.failure(), answer.millis());
        return settle(held.get(), next.get(), attempt, answer);
    }

    private boolean settle(Versioned<Webhook> held, Delivery delivery, Attempt attempt, WebhookSender.Answer answer) {
        if (answer.isSuccess()) {
            deliveries.update(delivery.delivered(attempt));
            return true;
        }
        Integer status = answer.status();
        if (status != null && status == GONE) {
            deliveries.update(delivery.failed(attempt));
            webhooks.replace(held.value().disabled(Webhook.DisabledBecause.GONE), held.version());
            return false;
        }
        Optional<Duration> wait =
                RetrySchedule.waitAfter(delivery.round() + 1, answer.retryAfter(), luck.getAsDouble());
        if (wait.isEmpty()) {
            deliveries.update(delivery.failed(attempt));
            webhooks.replace(held.value().disabled(Webhook.DisabledBecause.EXHAUSTED), held.version());
            return false;
        }
        deliveries.update(delivery.postponed(attempt, clock.instant().plus(wait.get())));
        return !held.value().ordered();
    }

    private static boolean isDue(Delivery delivery, Instant now) {
        return delivery.dueAt() != null && !delivery.dueAt().isAfter(now);
    }
}
