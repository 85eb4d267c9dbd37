package org.fangxin.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class DispatchTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private final List<String> sent = new ArrayList<>();
    private final List<CompletableFuture<Void>> acks = new ArrayList<>();
    private final Dispatch dispatch = new Dispatch(this::take, Clock.fixed(NOW, ZoneOffset.UTC));

    private boolean broken;

    private synchronized CompletableFuture<Void> take(String topic, String key, OutboxEntry entry) {
        sent.add(entry.id());
        CompletableFuture<Void> ack =
                broken ? CompletableFuture.failedFuture(new IllegalStateException("away")) : new CompletableFuture<>();
        acks.add(ack);
        return ack;
    }

    @Test
    void lets_no_event_leave_before_the_one_before_it_is_acknowledged() throws InterruptedException {
        Thread sending = Thread.ofVirtual().start(() -> send(NOW, claim("a", "a1", "a2"), claim("b", "b1")));

        awaitSent("a1", "b1");
        acknowledge(1);
        awaitSent("a1", "b1");
        acknowledge(0);
        awaitSent("a1", "b1", "a2");
        acknowledge(2);
        sending.join();
    }

    @Test
    void asks_an_absent_broker_once_not_for_every_aggregate() {
        broken = true;

        List<Delivery> deliveries = send(NOW, claim("a", "a1"), claim("b", "b1"), claim("c", "c1"));

        assertThat(sent).containsExactly("a1");
        assertThat(deliveries).allSatisfy(delivery -> {
            assertThat(delivery.outage()).isTrue();
            assertThat(delivery.sent()).isZero();
        });
    }

    @Test
    void begins_nothing_when_the_lease_is_about_to_end() {
        List<Delivery> deliveries = send(NOW.minusMillis(1), claim("a", "a1"));

        assertThat(sent).isEmpty();
        assertThat(deliveries).singleElement().satisfies(delivery -> {
            assertThat(delivery.outage()).isFalse();
            assertThat(delivery.complete()).isFalse();
        });
    }

    private List<Delivery> send(Instant lastStart, Claim... claims) {
        try {
            return dispatch.send("topic", List.of(claims), lastStart);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitSent(String... ids) {
        await().untilAsserted(() -> {
            synchronized (this) {
                assertThat(sent).containsExactly(ids);
            }
        });
    }

    private synchronized void acknowledge(int index) {
        acks.get(index).complete(null);
    }

    private static Claim claim(String aggregateId, String... eventIds) {
        return new Claim(
                aggregateId,
                "lease",
                List.of(eventIds).stream()
                        .map(id -> new OutboxEntry(id, "thing.changed.v1", 1, NOW, "{}", null))
                        .toList(),
                0);
    }
}
