package org.fangxin.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.bson.Document;
import org.fangxin.platform.outbox.EventJson;
import org.fangxin.platform.outbox.OutboxEntries;
import org.fangxin.platform.outbox.RelaySignal;
import org.fangxin.testkit.Stack;
import org.fangxin.testkit.WithStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithStack
class AggregateCollectionIT {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final TestStore store;
    private MongoCollection<Document> raw;
    private AggregateCollection<Thing> things;

    AggregateCollectionIT(Stack stack) {
        store = new TestStore(stack);
    }

    @BeforeEach
    void open() {
        raw = store.database().getCollection("things");
        OutboxEntries entries =
                new OutboxEntries(() -> UUID.randomUUID().toString(), CLOCK, new EventJson(), () -> "00-trace-span-01");
        things = new AggregateCollection<>(raw, Thing.class, entries, new RelaySignal(), CLOCK);
    }

    @AfterEach
    void drop() {
        store.close();
    }

    @Test
    void gives_back_what_was_stored_and_leaves_absent_fields_out() {
        Thing thing = new Thing(
                "店铺",
                3,
                LocalDate.of(2026, 11, 23),
                NOW,
                new Thing.Part("a", null),
                List.of(new Thing.Part("b", "note"), new Thing.Part("c", null)));

        assertThat(things.insert("1", thing, event("made"))).isTrue();

        assertThat(things.find("1")).contains(new Stored<>("1", thing, 1));
        assertThat(things.documents().find(Filters.eq("day", "2026-11-23")).first())
                .isEqualTo(thing);
        assertThat(stored("1").get("part", Document.class)).isEqualTo(new Document("label", "a"));
        assertThat(stored("1").get("moment")).isInstanceOf(Date.class);
    }

    @Test
    void commits_the_event_with_the_state() {
        things.insert("1", Thing.named("a"), event("made"));
        things.replace("1", 1, Thing.named("b"), event("changed"));

        List<Document> outbox = outbox("1");
        assertThat(outbox).extracting(entry -> entry.getString("type")).containsExactly("made", "changed");
        assertThat(outbox).extracting(entry -> entry.getLong("sequence")).containsExactly(1L, 2L);
        assertThat(outbox.getFirst())
                .containsEntry("data", "{\"what\":\"made\"}")
                .containsEntry("traceparent", "00-trace-span-01");
        assertThat(stored("1").getDate("outboxDue").toInstant()).isEqualTo(NOW);
    }

    @Test
    void removes_a_field_that_has_lost_its_value_and_skips_one_it_does_not_know() {
        things.insert("1", new Thing("a", 1, LocalDate.of(2026, 1, 1), NOW, null, List.of()), event("made"));
        raw.updateOne(Filters.eq("_id", "1"), Updates.set("ofALaterRelease", 1));

        assertThat(things.replace("1", 1, Thing.named("a"), null)).contains(2L);

        assertThat(things.find("1")).contains(new Stored<>("1", Thing.named("a"), 2));
        assertThat(stored("1")).doesNotContainKeys("day", "moment").containsKey("ofALaterRelease");
    }

    @Test
    void changes_nothing_for_a_stale_version() {
        things.insert("1", Thing.named("a"), event("made"));

        assertThat(things.replace("1", 7, Thing.named("b"), event("changed"))).isEmpty();
        assertThat(things.replace("none", 1, Thing.named("b"), event("changed")))
                .isEmpty();

        assertThat(things.find("1")).contains(new Stored<>("1", Thing.named("a"), 1));
        assertThat(outbox("1")).hasSize(1);
    }

    @Test
    void inserts_an_id_or_a_unique_value_once() {
        raw.createIndex(Indexes.ascending("name"), new IndexOptions().unique(true));

        assertThat(things.insert("1", Thing.named("a"), event("made"))).isTrue();
        assertThat(things.insert("1", Thing.named("b"), event("made"))).isFalse();
        assertThat(things.insert("2", Thing.named("a"), event("made"))).isFalse();
        assertThat(things.insert("3", Thing.named("c"), event("made"))).isTrue();
        assertThatThrownBy(() -> things.replace("3", 1, Thing.named("a"), null))
                .isInstanceOf(DuplicateValueException.class);
    }

    @Test
    void replaces_many_at_once_and_says_whether_all_were_replaced() {
        raw.createIndex(Indexes.ascending("name"), new IndexOptions().unique(true));
        for (String id : List.of("1", "2", "3")) {
            things.insert(id, Thing.named("thing " + id), event("made"));
        }

        assertThat(things.replaceAll(List.of(
                        new Replacement<>("1", 1, Thing.named("a"), event("changed")),
                        new Replacement<>("2", 1, Thing.named("b"), event("changed")))))
                .isTrue();
        assertThat(things.replaceAll(List.of(
                        new Replacement<>("1", 1, Thing.named("stale"), event("changed")),
                        new Replacement<>("2", 2, Thing.named("a"), event("changed")),
                        new Replacement<>("3", 1, Thing.named("c"), event("changed")))))
                .isFalse();

        assertThat(things.find("1").orElseThrow()).isEqualTo(new Stored<>("1", Thing.named("a"), 2));
        assertThat(things.find("2").orElseThrow()).isEqualTo(new Stored<>("2", Thing.named("b"), 2));
        assertThat(things.find("3").orElseThrow()).isEqualTo(new Stored<>("3", Thing.named("c"), 2));
        assertThat(stored("3").getList("outbox", Document.class))
                .extracting(entry -> entry.getLong("sequence"))
                .containsExactly(1L, 2L);
        assertThat(things.replaceAll(List.of())).isTrue();
    }

    @Test
    void adds_many_at_once_and_names_those_whose_id_or_unique_value_is_taken() {
        raw.createIndex(Indexes.ascending("name"), new IndexOptions().unique(true));
        things.insert("1", Thing.named("a"), event("made"));

        assertThat(things.insertAll(List.of(
                        new Addition<>("1", Thing.named("b"), event("made")),
                        new Addition<>("2", Thing.named("a"), event("made")),
                        new Addition<>("3", Thing.named("c"), event("made")),
                        new Addition<>("4", Thing.named("c"), event("made")),
                        new Addition<>("5", Thing.named("d"), event("made")))))
                .containsExactlyInAnyOrder("1", "2", "4");

        assertThat(things.find("3").orElseThrow().version()).isEqualTo(1);
        assertThat(things.find("5")).isPresent();
        assertThat(things.find("2")).isEmpty();
        assertThat(things.insertAll(List.of())).isEmpty();
    }

    @Test
    void takes_no_change_while_a_hundred_events_wait() {
        things.insert("1", Thing.named("a"), event("made"));
        for (long version = 1; version < AggregateCollection.MOST_PENDING; version++) {
            assertThat(things.replace("1", version, Thing.named("a"), event("changed")))
                    .isPresent();
        }

        Throwable refused = catchThrowable(
                () -> things.replace("1", AggregateCollection.MOST_PENDING, Thing.named("b"), event("changed")));

        assertThat(refused).isInstanceOf(OutboxFullException.class);
        assertThat(things.replace("1", 50, Thing.named("b"), event("changed"))).isEmpty();
        assertThat(outbox("1")).hasSize(AggregateCollection.MOST_PENDING);
    }

    @Test
    void lets_exactly_one_of_eight_writers_make_each_version() throws Exception {
        things.insert("1", Thing.named("a"), event("made"));

        List<Future<Integer>> writers = new ArrayList<>();
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int writer = 0; writer < 8; writer++) {
                writers.add(pool.submit(() -> countUp(10)));
            }
        }

        for (Future<Integer> writer : writers) {
            assertThat(writer.get()).isEqualTo(10);
        }
        assertThat(things.find("1").map(found -> found.document().count())).contains(80);
        assertThat(outbox("1"))
                .extracting(entry -> entry.getLong("sequence"))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 81).boxed().toList());
    }

    private int countUp(int times) {
        int made = 0;
        while (made < times) {
            Stored<Thing> current = things.find("1").orElseThrow();
            Optional<Long> version =
                    things.replace("1", current.version(), current.document().counted(), event("counted"));
            made += version.isPresent() ? 1 : 0;
        }
        return made;
    }

    @Test
    void does_not_take_the_platforms_own_fields() {
        assertThatThrownBy(() -> new AggregateShape<>(Clashing.class, Codecs.registry()))
                .hasMessageContaining("version");
    }

    record Clashing(String name, long version) {}

    private Document stored(String id) {
        return raw.find(Filters.eq("_id", id)).first();
    }

    private List<Document> outbox(String id) {
        return stored(id).getList("outbox", Document.class);
    }

    private static OutgoingEvent event(String what) {
        return new OutgoingEvent(what, new What(what, null));
    }

    record What(String what, String absent) {}
}
