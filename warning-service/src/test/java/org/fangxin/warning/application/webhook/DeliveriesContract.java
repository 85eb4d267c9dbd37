package org.fangxin.warning.application.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.fangxin.warning.MovableClock;
import org.fangxin.warning.domain.webhook.Attempt;
import org.fangxin.warning.domain.webhook.Deliveries;
import org.fangxin.warning.domain.webhook.Delivery;
import org.fangxin.warning.domain.webhook.Message;
import org.fangxin.warning.domain.webhook.Subscriber;
import org.fangxin.warning.domain.webhook.Webhook;
import org.junit.jupiter.api.Test;

/** What a store of deliveries must do for several processes. Times lie in the future, so that the service's own rounds leave them alone. */
public abstract class DeliveriesContract {
    private static final Instant NOW = Instant.parse("2126-11-24T08:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final String webhook = UUID.randomUUID().toString();

    protected abstract Deliveries deliveries();

    protected abstract DeliveryBoard board();

    @Test
    void gives_a_lane_to_one_process_at_a_time() throws Exception {
        deliveries().enqueue(delivery("m1", NOW));
        List<Callable<Boolean>> processes = IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(
                        i -> () -> deliveries().claim(webhook, NOW, LEASE).isPresent())
                .toList();
        long claimed = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> done : pool.invokeAll(processes)) {
                claimed += done.get() ? 1 : 0;
            }
        }

        assertThat(claimed).isEqualTo(1);
        assertThat(deliveries().dueLanes(NOW, 1_000)).doesNotContain(webhook);
        assertThat(deliveries().dueLanes(NOW.plus(LEASE), 1_000)).contains(webhook);
    }

    @Test
    void gives_a_subscriber_that_was_down_for_a_day_everything_once_in_order_afterwards() {
        MovableClock clock = new MovableClock(NOW.toString());
        InMemoryWebhooks webhooks = new InMemoryWebhooks();
        webhooks.create(new Webhook(
                webhook,
                new Subscriber(Subscriber.Kind.ANALYST, "zhou"),
                "https://down.example.com/",
                Set.of("warning.published"),
                true,
                Webhook.Status.ACTIVE,
                null,
                List.of(),
                NOW,
                webhook));
        Endpoint endpoint = new Endpoint();
        ServeLane lane = new ServeLane(webhooks, deliveries(), endpoint, () -> 0.5, clock);
        HandOut handOut = new HandOut(webhooks, deliveries(), clock);
        endpoint.status = 503;
        for (int hour = 0; hour < 24; hour++) {
            Message message = new Message(
                    "m%02d".formatted(hour),
                    "warning.published",
                    clock.instant(),
                    Message.Audience.EVERYBODY,
                    List.of(),
                    null,
                    "{}");
            handOut.handle(message);
            handOut.handle(message);
            anHourPasses(lane, clock);
        }
        assertThat(endpoint.taken).isEmpty();
        assertThat(endpoint.calls).isGreaterThan(3);

        endpoint.status = 200;
        for (int hour = 0; hour < 24; hour++) {
            anHourPasses(lane, clock);
        }

        assertThat(endpoint.taken)
                .containsExactlyElementsOf(
                        IntStream.range(0, 24).mapToObj("m%02d"::formatted).toList());
    }

    private void anHourPasses(ServeLane lane, MovableClock clock) {
        for (int i = 0; i < 6; i++) {
            lane.serve(webhook);
            clock.advance(Duration.ofMinutes(10));
        }
    }

    @Test
    void does_not_lay_a_lane_to_rest_over_a_delivery_that_joined_since_the_claim() {
        deliveries().enqueue(delivery("m1", NOW));
        long stamp = deliveries().claim(webhook, NOW, LEASE).orElseThrow();
        deliveries().enqueue(delivery("m2", NOW));

        deliveries().release(webhook, stamp, null);
        assertThat(deliveries().dueLanes(NOW, 1_000)).contains(webhook);

        long again = deliveries().claim(webhook, NOW, LEASE).orElseThrow();
        deliveries().release(webhook, again, NOW.plusSeconds(300));
        assertThat(deliveries().dueLanes(NOW, 1_000)).doesNotContain(webhook);
        assertThat(deliveries().dueLanes(NOW.plusSeconds(300), 1_000)).contains(webhook);
    }

    @Test
    void keeps_a_delivery_once_and_hands_them_out_in_order() {
        deliveries().enqueue(delivery("m2", NOW));
        deliveries().enqueue(delivery("m1", NOW));
        Attempt attempt = new Attempt(NOW, 503, null, 12);
        deliveries().update(delivery("m1", NOW).postponed(attempt, NOW.plusSeconds(5)));
        deliveries().enqueue(delivery("m1", NOW));

        assertThat(deliveries().oldestPending(webhook)).map(Delivery::messageId).contains("m1");
        assertThat(deliveries().oldestDue(webhook, NOW))
                .map(Delivery::messageId)
                .contains("m2");
        assertThat(deliveries().soonestPending(webhook))
                .map(Delivery::messageId)
                .contains("m2");
        assertThat(deliveries().find(webhook, "m1"))
                .contains(delivery("m1", NOW).postponed(attempt, NOW.plusSeconds(5)));

        deliveries().update(delivery("m2", NOW).delivered(attempt));
        assertThat(deliveries().oldestDue(webhook, NOW)).isEmpty();
        assertThat(board().list(webhook, Delivery.State.DELIVERED, Optional.empty(), 10)
                        .items())
                .extracting(Delivery::messageId)
                .containsExactly("m2");
    }

    @Test
    void sends_everything_since_a_moment_again() {
        deliveries().enqueue(delivery("m1", NOW.minusSeconds(60)));
        deliveries().enqueue(delivery("m2", NOW));
        Attempt attempt = new Attempt(NOW, 200, null, 12);
        deliveries().update(delivery("m1", NOW.minusSeconds(60)).delivered(attempt));
        deliveries().update(delivery("m2", NOW).delivered(attempt));

        assertThat(deliveries().replay(webhook, NOW, NOW.plusSeconds(1))).isEqualTo(1);

        assertThat(deliveries().oldestDue(webhook, NOW.plusSeconds(1)))
                .map(Delivery::messageId)
                .contains("m2");
        deliveries().remove(webhook);
        assertThat(deliveries().find(webhook, "m1")).isEmpty();
    }

    private Delivery delivery(String message, Instant at) {
        return new Delivery(webhook, message, "warning.published", "{}", at, Delivery.State.PENDING, at, 0, List.of());
    }
}
