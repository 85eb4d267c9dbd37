package org.fangxin.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxRelayTest {
    private static final Duration NEVER = Duration.ofHours(1);

    private final InMemoryPendingEvents pending = new InMemoryPendingEvents();
    private final FakeBroker broker = new FakeBroker();
    private SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private OutboxRelays relays;
    private RelaySignal signal;

    @BeforeEach
    void start() {
        start(NEVER);
    }

    private void start(Duration poll) {
        OutboxProperties properties = new OutboxProperties(
                poll,
                100,
                Duration.ofSeconds(30),
                Duration.ofSeconds(10),
                Duration.ofMillis(1),
                Duration.ofMillis(5),
                3,
                Duration.ofMillis(5));
        meters = new SimpleMeterRegistry();
        relays = new OutboxRelays(broker, new OutboxMetrics(meters, Clock.systemUTC()), properties, Clock.systemUTC());
        signal = relays.relay(pending);
        relays.start();
    }

    @AfterEach
    void stop() {
        relays.stop();
    }

    @Test
    void sends_at_once_when_a_commit_raises_the_signal() {
        commit("a", "a1");

        await().untilAsserted(() -> assertThat(broker.received()).containsExactly("a1"));
        await().untilAsserted(() -> assertThat(pending.pendingOf("a")).isEmpty());
    }

    @Test
    void finds_without_a_signal_what_a_killed_instance_left() {
        relays.stop();
        pending.commit("a", entry("a1"));
        start(Duration.ofMillis(5));

        await().untilAsserted(() -> assertThat(broker.received()).containsExactly("a1"));
    }

    @Test
    void keeps_the_order_of_each_aggregate() {
        IntStream.range(0, 50).forEach(i -> {
            pending.commit("a", entry("a" + i));
            pending.commit("b", entry("b" + i));
            signal.raise();
        });

        await().untilAsserted(() -> assertThat(broker.received()).hasSize(100));
        assertThat(broker.received().stream().filter(id -> id.startsWith("a")))
                .containsExactlyElementsOf(
                        IntStream.range(0, 50).mapToObj(i -> "a" + i).toList());
    }

    @Test
    void loses_nothing_while_the_broker_is_away() {
        broker.away(true);
        commit("a", "a1");
        await().until(() -> broker.tries() > 2);
        commit("a", "a2");
        assertThat(pending.pendingOf("a")).containsExactly("a1", "a2");

        broker.away(false);

        await().untilAsserted(() -> assertThat(broker.received()).containsExactly("a1", "a2"));
    }

    @Test
    void goes_on_after_the_store_was_away() {
        pending.away(true);
        signal.raise();
        pending.commit("a", entry("a1"));
        pending.away(false);
        signal.raise();

        await().untilAsserted(() -> assertThat(broker.received()).containsExactly("a1"));
    }

    @Test
    void parks_an_event_that_the_broker_refuses_and_sends_what_follows() {
        broker.refuse("a2");
        pending.commit("a", entry("a1"), entry("a2"), entry("a3"));
        relays.stop();
        start(Duration.ofMillis(5));

        await().untilAsserted(() -> assertThat(broker.received()).containsExactly("a1", "a3"));
        assertThat(pending.parked()).containsExactly("a2");
        await().untilAsserted(() ->
                assertThat(meters.get("fangxin.outbox.parked").gauge().value()).isEqualTo(1));
        assertThat(meters.get("fangxin.outbox.failed").counter().count()).isEqualTo(3);
    }

    @Test
    void tells_how_many_aggregates_wait() {
        broker.away(true);
        commit("a", "a1");
        commit("b", "b1");

        await().untilAsserted(() ->
                assertThat(meters.get("fangxin.outbox.pending").gauge().value()).isEqualTo(2));
    }

    @Test
    void runs_again_after_it_was_stopped() {
        relays.stop();
        relays.start();
        commit("a", "a1");

        await().untilAsserted(() -> assertThat(broker.received()).containsExactly("a1"));
    }

    private void commit(String aggregateId, String eventId) {
        pending.commit(aggregateId, entry(eventId));
        signal.raise();
    }

    private static OutboxEntry entry(String id) {
        return new OutboxEntry(id, "thing.changed.v1", 1, Instant.EPOCH, "{}", null);
    }
}
