package org.fangxin.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.fangxin.platform.outbox.Backlog;
import org.fangxin.platform.outbox.Claim;
import org.fangxin.platform.outbox.EventJson;
import org.fangxin.platform.outbox.OutboxEntries;
import org.fangxin.platform.outbox.OutboxEntry;
import org.fangxin.platform.outbox.RelaySignal;
import org.fangxin.platform.outbox.Settlement;
import org.fangxin.testkit.Stack;
import org.fangxin.testkit.WithStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithStack
class MongoPendingEventsIT {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant LEASE = NOW.plus(Duration.ofSeconds(30));
    private static final Instant LATER = LEASE.plus(Duration.ofSeconds(1));

    private final TestStore store;
    private MongoCollection<Document> raw;
    private AggregateCollection<Thing> things;
    private MongoPendingEvents pending;

    MongoPendingEventsIT(Stack stack) {
        store = new TestStore(stack);
    }

    @BeforeEach
    void open() {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        raw = store.database().getCollection("things");
        OutboxEntries entries =
                new OutboxEntries(() -> UUID.randomUUID().toString(), clock, new EventJson(), () -> null);
        things = new AggregateCollection<>(raw, Thing.class, entries, new RelaySignal(), clock);
        pending = new MongoPendingEvents(
                raw,
                "thing.events.v1",
                store.database(),
                () -> UUID.randomUUID().toString());
        things.insert("1", Thing.named("a"), event());
    }

    @AfterEach
    void drop() {
        store.close();
    }

    @Test
    void removes_what_was_sent_and_leaves_no_trace_in_the_document() {
        Claim claim = claimOne();
        assertThat(claim.entries()).extracting(OutboxEntry::sequence).containsExactly(1L);

        pending.settle(List.of(sent(claim, 1)));

        assertThat(stored()).doesNotContainKeys("outbox", "outboxDue", "outboxLease", "outboxTries");
        assertThat(things.find("1")).contains(new Stored<>("1", Thing.named("a"), 1));
        assertThat(pending.claim(10, LATER, LATER)).isEmpty();
    }

    @Test
    void keeps_an_event_that_came_while_others_were_on_their_way() {
        Claim claim = claimOne();
        things.replace("1", 1, Thing.named("b"), event());
        assertThat(pending.claim(10, NOW, LEASE))
                .as("the new event does not cut the lease")
                .isEmpty();

        pending.settle(List.of(sent(claim, 1)));

        assertThat(claimOne().entries()).extracting(OutboxEntry::sequence).containsExactly(2L);
    }

    @Test
    void gives_the_same_events_again_after_a_crash_between_sending_and_removing() {
        Claim lost = claimOne();

        List<Claim> again = pending.claim(10, LATER, LATER.plusSeconds(30));

        assertThat(again)
                .singleElement()
                .satisfies(claim -> assertThat(claim.entries()).isEqualTo(lost.entries()));
    }

    @Test
    void ignores_a_relay_whose_lease_has_ended() {
        Claim slow = claimOne();
        Claim other = pending.claim(10, LATER, LATER.plusSeconds(30)).getFirst();
        pending.settle(List.of(sent(other, 1)));
        things.replace("1", 1, Thing.named("b"), event());

        pending.settle(List.of(sent(slow, 1)));

        assertThat(claimOne().entries()).extracting(OutboxEntry::sequence).containsExactly(2L);
    }

    @Test
    void gives_each_aggregate_to_one_of_two_relays() throws Exception {
        for (int i = 2; i <= 60; i++) {
            things.insert(Integer.toString(i), Thing.named("a"), event());
        }
        List<Future<List<Claim>>> relays = new ArrayList<>();
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            relays.add(pool.submit(() -> claimAll()));
            relays.add(pool.submit(() -> claimAll()));
        }

        List<String> claimed = new ArrayList<>();
        for (Future<List<Claim>> relay : relays) {
            relay.get().forEach(claim -> claimed.add(claim.aggregateId()));
        }
        assertThat(claimed).hasSize(60).doesNotHaveDuplicates();
    }

    private List<Claim> claimAll() {
        List<Claim> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            all.addAll(pending.claim(5, NOW, LEASE));
        }
        return all;
    }

    @Test
    void keeps_back_what_an_outage_stopped_and_removes_what_went_before() {
        things.replace("1", 1, Thing.named("b"), event());
        Claim claim = claimOne();

        pending.settle(List.of(new Settlement(claim, 1, LATER, false, null)));

        assertThat(pending.claim(10, NOW, LEASE)).isEmpty();
        assertThat(pending.claim(10, LATER, LATER)).singleElement().satisfies(again -> {
            assertThat(again.entries()).extracting(OutboxEntry::sequence).containsExactly(2L);
            assertThat(again.tries()).isZero();
        });
    }

    @Test
    void counts_refusals_and_parks_the_event_with_its_reason() {
        things.replace("1", 1, Thing.named("b"), event());
        pending.settle(List.of(new Settlement(claimOne(), 0, NOW, true, null)));
        Claim second = claimOne();
        assertThat(second.tries()).isEqualTo(1);

        pending.settle(List.of(new Settlement(second, 0, NOW, true, "too large")));

        assertThat(claimOne().entries()).extracting(OutboxEntry::sequence).containsExactly(2L);
        MongoParkedEvents parked = new MongoParkedEvents(store.database());
        assertThat(parked.list(10)).singleElement().satisfies(event -> {
            assertThat(event.reason()).isEqualTo("too large");
            assertThat(event.aggregateId()).isEqualTo("1");
            assertThat(event.entry()).isEqualTo(second.entries().getFirst());
        });
        assertThat(pending.backlog()).isEqualTo(new Backlog(1, NOW, 1));
    }

    @Test
    void measures_what_waits() {
        assertThat(pending.backlog()).isEqualTo(new Backlog(1, NOW, 0));
        pending.settle(List.of(sent(claimOne(), 1)));
        assertThat(pending.backlog()).isEqualTo(new Backlog(0, null, 0));
    }

    private Claim claimOne() {
        List<Claim> claims = pending.claim(10, NOW, LEASE);
        assertThat(claims).hasSize(1);
        return claims.getFirst();
    }

    private static Settlement sent(Claim claim, int entries) {
        return new Settlement(claim, entries, NOW, false, null);
    }

    private Document stored() {
        return raw.find(Filters.eq("_id", "1")).first();
    }

    private static OutgoingEvent event() {
        return new OutgoingEvent("thing.changed.v1", new Thing.Part("a", null));
    }
}
