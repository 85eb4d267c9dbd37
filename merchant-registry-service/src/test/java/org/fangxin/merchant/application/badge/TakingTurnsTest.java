package org.fangxin.merchant.application.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fangxin.merchant.TestTime;
import org.fangxin.merchant.adapter.jose.JoseSeal;
import org.fangxin.merchant.domain.badge.BadgeKey;
import org.fangxin.merchant.domain.badge.BadgeKeys;
import org.fangxin.platform.personal.MasterKey;
import org.junit.jupiter.api.Test;

class TakingTurnsTest {
    private static final Keyring.Turn TURN = new Keyring.Turn(Duration.ofDays(90), Duration.ofDays(14));

    private final TestTime clock = new TestTime("2026-11-23T02:00:00Z");
    private final JoseSeal seal = new JoseSeal(master((byte) 1));
    private final InMemoryKeys keys = new InMemoryKeys();

    private static final class InMemoryKeys implements BadgeKeys {
        private final List<BadgeKey> all = new ArrayList<>();

        @Override
        public synchronized List<BadgeKey> all() {
            return List.copyOf(all);
        }

        @Override
        public synchronized boolean add(BadgeKey key) {
            return all.stream().noneMatch(known -> known.number() == key.number()) && all.add(key);
        }
    }

    @Test
    void a_cluster_that_starts_at_once_has_one_key() throws Exception {
        List<Callable<String>> instances = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            instances.add(() -> keyring().signing().kid());
        }

        try (ExecutorService cluster = Executors.newFixedThreadPool(16)) {
            List<String> kids = new ArrayList<>();
            for (Future<String> kid : cluster.invokeAll(instances)) {
                kids.add(kid.get());
            }
            assertThat(kids).hasSize(16).containsOnly(keys.all().getFirst().kid());
        }
        assertThat(keys.all()).hasSize(1);
    }

    @Test
    void the_next_key_is_published_before_it_signs_and_the_last_one_after() {
        String first = keyring().signing().kid();
        clock.pass(Duration.ofDays(70));
        assertThat(keyring().published()).hasSize(1);

        clock.pass(Duration.ofDays(10));
        assertThat(keyring().published()).hasSize(2);
        assertThat(keyring().signing().kid()).isEqualTo(first);
        clock.pass(Duration.ofDays(10));
        String second = keyring().signing().kid();
        assertThat(second).isNotEqualTo(first);
        assertThat(keyring().published()).extracting(BadgeKey::kid).containsExactly(first, second);
        clock.pass(Duration.ofDays(14));
        assertThat(keyring().published()).extracting(BadgeKey::kid).containsExactly(second);
        assertThat(keyring().all()).hasSize(2);
    }

    @Test
    void a_registry_that_slept_for_years_makes_a_key_for_today() {
        String first = keyring().signing().kid();
        clock.pass(Duration.ofDays(800));

        BadgeKey present = keyring().signing();

        assertThat(present.kid()).isNotEqualTo(first);
        assertThat(present.signsAt(clock.instant())).isTrue();
    }

    @Test
    void another_data_key_cannot_sign_with_what_the_store_holds() {
        BadgeKey key = keyring().signing();

        assertThatThrownBy(() -> new JoseSeal(master((byte) 2)).sign(Map.of("type", "x"), key))
                .hasMessageContaining("another data key");
        assertThat(key.toString()).contains("hidden");
        assertThat(seal.open(seal.sign(Map.of("type", "x"), key), keys.all())).contains(Map.of("type", "x"));
    }

    private Keyring keyring() {
        return new Keyring(keys, seal, TURN, clock.inTheCity());
    }

    private static MasterKey master(byte fill) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, fill);
        return MasterKey.parse(Base64.getEncoder().encodeToString(bytes));
    }
}
