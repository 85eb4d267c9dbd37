package org.fangxin.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bson.Document;
import org.fangxin.testkit.Stack;
import org.fangxin.testkit.WithStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Guarded projections, numbers and indexes. */
@WithStack
class ProjectionsIT {
    private final TestStore store;
    private final MongoCollection<Document> counts;

    ProjectionsIT(Stack stack) {
        store = new TestStore(stack);
        counts = store.database().getCollection("counts");
    }

    @AfterEach
    void drop() {
        store.close();
    }

    @Test
    void applies_an_event_once_and_none_that_is_older() {
        assertThat(apply(2)).isTrue();
        assertThat(apply(2)).as("delivered again").isFalse();
        assertThat(apply(1)).as("late").isFalse();
        assertThat(apply(5)).isTrue();

        assertThat(counts.find().into(new ArrayList<>()))
                .containsExactly(new Document("_id", "a").append("seen", 2).append("lastSequence", 5L));
    }

    @Test
    void guards_several_sources_in_one_document() {
        assertThat(SequenceGuard.apply(counts, "a", "merchant.last", 7, Updates.set("name", "n")))
                .isTrue();
        assertThat(SequenceGuard.apply(counts, "a", "complaint.last", 1, Updates.inc("open", 1)))
                .isTrue();
        assertThat(SequenceGuard.apply(counts, "a", "merchant.last", 6, Updates.set("name", "old")))
                .isFalse();

        assertThat(counts.find(Filters.eq("_id", "a")).first())
                .containsEntry("name", "n")
                .containsEntry("open", 1);
    }

    @Test
    void applies_each_sequence_once_however_many_consumers_try() throws Exception {
        List<Boolean> applied = together(IntStream.range(0, 8)
                .mapToObj(i -> (Callable<Boolean>) () -> apply(1))
                .toList());

        assertThat(applied).containsOnlyOnce(true);
        assertThat(counts.find().first()).containsEntry("seen", 1);
    }

    private boolean apply(long sequence) {
        return SequenceGuard.apply(counts, "a", "lastSequence", sequence, Updates.inc("seen", 1));
    }

    @Test
    void numbers_rise_and_are_unique_among_instances() throws Exception {
        NumberBlocks one = new NumberBlocks(store.database());
        NumberBlocks other = new NumberBlocks(store.database());

        assertThat(LongStream.generate(() -> one.next("a-2026")).limit(3)).containsExactly(1L, 2L, 3L);
        assertThat(other.next("a-2026")).isEqualTo(21L);
        assertThat(one.next("a-2027")).isEqualTo(1L);

        List<Long> drawn = together(IntStream.range(0, 100)
                .mapToObj(i -> (Callable<Long>) () -> (i % 2 == 0 ? one : other).next("b-2026"))
                .toList());
        assertThat(drawn).doesNotHaveDuplicates();
    }

    @Test
    void makes_the_declared_indexes_and_may_do_so_again() {
        CollectionIndex index = new CollectionIndex("counts", Indexes.ascending("name"), true, "the test");

        create(index);
        create(index);

        assertThat(counts.listIndexes().into(new ArrayList<>())).anySatisfy(found -> {
            assertThat(found.get("key")).isEqualTo(new Document("name", 1));
            assertThat(found).containsEntry("unique", true);
        });
    }

    @Test
    void gives_up_the_start_when_the_store_stays_away() {
        MongoProperties nobody = TestStore.properties("mongodb://127.0.0.1:1", "none");
        try (MongoClient client = MongoClients.create(StoreSettings.of(nobody).build())) {
            IndexCreation creation = new IndexCreation(
                    client.getDatabase("none"),
                    List.of(() -> List.of(new CollectionIndex("a", Indexes.ascending("b"), false, "the test"))),
                    Duration.ofMillis(1));
            assertThatThrownBy(creation::start)
                    .isInstanceOf(MongoTimeoutException.class)
                    .matches(StoreOutages::isOutage);
        }
    }

    private void create(CollectionIndex index) {
        new IndexCreation(store.database(), List.of(() -> List.of(index)), Duration.ofSeconds(5)).start();
    }

    private static <T> List<T> together(List<Callable<T>> tasks) throws Exception {
        List<T> results = new ArrayList<>();
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<T> future : pool.invokeAll(tasks)) {
                results.add(future.get());
            }
        }
        return results;
    }
}
