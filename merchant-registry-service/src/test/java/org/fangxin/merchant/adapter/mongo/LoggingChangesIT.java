package org.fangxin.merchant.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.MerchantFixtures;
import org.fangxin.merchant.MerchantLines;
import org.fangxin.merchant.RegistryTest;
import org.fangxin.merchant.domain.sync.Change;
import org.fangxin.merchant.domain.sync.ChangeLog;
import org.fangxin.platform.mongo.CollectionIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** In a database of its own, where no consumer writes. */
@RegistryTest
class LoggingChangesIT {
    private static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");

    @Autowired
    private MongoClient client;

    @Autowired
    private MongoDatabase database;

    private MongoDatabase own;
    private ChangeLog log;

    @BeforeEach
    void make() {
        own = client.getDatabase(database.getName() + "_changes").withCodecRegistry(database.getCodecRegistry());
        for (CollectionIndex index : new RegistryIndexes().indexes()) {
            if (index.unique()) {
                own.getCollection(index.collection()).createIndex(index.keys(), new IndexOptions().unique(true));
            }
        }
        log = new MongoChangeLog(own, MerchantFixtures.ids());
    }

    @AfterEach
    void drop() {
        own.drop();
    }

    @Test
    void numbers_changes_of_many_writers_without_gaps_and_each_once() throws Exception {
        try (ExecutorService writers = Executors.newFixedThreadPool(3)) {
            List<Future<?>> all = IntStream.range(0, 3)
                    .<Future<?>>mapToObj(writer -> writers.submit(() -> {
                        for (int i = 0; i < 40; i++) {
                            append(code(i), 1 + i / 10, AT, "mall");
                        }
                    }))
                    .toList();
            for (Future<?> each : all) {
                each.get();
            }
        }

        List<Change> changes = log.after(0, null, 1_000);
        assertThat(changes)
                .extracting(Change::seq)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 40).boxed().toList());
        assertThat(changes).extracting(Change::uscc).doesNotHaveDuplicates();
    }

    @Test
    void logs_many_at_once_and_leaves_out_those_that_are_there() {
        append(code(1), 1, AT);
        append(code(2), 1, AT);
        ChangeLog other = new MongoChangeLog(own, MerchantFixtures.ids());

        other.append(List.of(entry(3, 1), entry(2, 1), entry(1, 2), entry(1, 2), entry(3, 2)));
        log.append(List.of(entry(4, 1), entry(3, 2), entry(4, 2)));

        assertThat(log.after(0, null, 10))
                .extracting(change -> change.seq() + " " + change.uscc().equals(code(4)) + " " + change.version())
                .containsExactly(
                        "1 false 1", "2 false 1", "3 false 1", "4 false 2", "5 false 2", "6 true 1", "7 true 2");
    }

    @Test
    void reads_on_from_a_number_and_for_one_partner() {
        append(code(1), 1, AT, "mall-a");
        append(code(2), 1, AT, "mall-b");
        append(code(1), 2, AT, "mall-a", "mall-b");

        append(code(1), 2, AT);
        assertThat(log.after(1, null, 10)).extracting(Change::version).containsExactly(1L, 2L);
        assertThat(log.after(0, "mall-a", 10)).extracting(Change::seq).containsExactly(1L, 3L);
        assertThat(log.after(0, null, 2)).hasSize(2);
        assertThat(log.extent().last()).isEqualTo(3);
    }

    @Test
    void drops_what_is_old_but_goes_on_counting() {
        append(code(1), 1, AT);
        append(code(2), 1, AT.plusSeconds(10));
        append(code(3), 1, AT.plusSeconds(20));
        String epoch = log.extent().epoch();

        log.dropBefore(AT.plusSeconds(15), 10);
        assertThat(log.extent()).isEqualTo(new ChangeLog.Extent(epoch, 2, 3));
        log.dropBefore(AT.plusSeconds(100), 10);
        append(code(4), 1, AT.plusSeconds(200));

        assertThat(log.extent().last()).isEqualTo(4);
        assertThat(log.after(2, null, 10)).extracting(Change::seq).containsExactly(3L, 4L);
    }

    private static UnifiedSocialCreditCode code(int number) {
        return new UnifiedSocialCreditCode(MerchantLines.uscc(810_000 + number));
    }

    private void append(UnifiedSocialCreditCode uscc, long version, Instant at, String... partners) {
        log.append(List.of(new ChangeLog.Entry(uscc, version, at, List.of(partners))));
    }

    private static ChangeLog.Entry entry(int number, long version) {
        return new ChangeLog.Entry(code(number), version, AT, List.of());
    }
}
