package org.fangxin.merchant.application.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.adapter.memory.MemoryIndex;
import org.fangxin.merchant.application.InMemoryMerchants;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.search.FacetCounts;
import org.fangxin.merchant.domain.search.MerchantFilter;
import org.fangxin.merchant.domain.search.MerchantOrder;
import org.fangxin.merchant.domain.search.SearchText;
import org.fangxin.merchant.domain.search.Trait;
import org.fangxin.merchant.domain.search.Wanted;
import org.junit.jupiter.api.Test;

class KeepingTheIndexTest {
    private static final Wanted ANYBODY = Wanted.of(null, MerchantFilter.ANY);

    private final IndexedRegistry registry = new IndexedRegistry();
    private final ManyMerchants own = new ManyMerchants(registry.merchants, 5);
    private final ManyMerchants others = new ManyMerchants(registry.store, 6);

    @Test
    void finds_at_once_what_this_instance_writes() {
        UnifiedSocialCreditCode uscc = own.register();
        assertThat(found(ANYBODY)).containsExactly(uscc);

        for (int i = 0; i < 20; i++) {
            own.change(uscc);
            Merchant now = registry.store.find(uscc).orElseThrow();
            Wanted its = Wanted.of(
                    SearchText.of(now.entry().name()),
                    new MerchantFilter(now.entry().district(), now.entry().category(), null));
            assertThat(found(its)).containsExactly(uscc);
        }
        assertThat(total()).isEqualTo(1);
    }

    @Test
    void finds_what_others_write_when_the_log_tells() {
        UnifiedSocialCreditCode uscc = others.register();
        assertThat(found(ANYBODY)).isEmpty();

        log(uscc);
        registry.index.keepUp();
        assertThat(found(ANYBODY)).containsExactly(uscc);

        others.change(uscc);
        log(uscc);
        registry.index.keepUp();
        Merchant now = registry.store.find(uscc).orElseThrow();
        assertThat(found(Wanted.of(SearchText.of(now.entry().name()), MerchantFilter.ANY)))
                .containsExactly(uscc);
        assertThat(total()).isEqualTo(1);
    }

    @Test
    void takes_nothing_back_when_the_log_tells_late_what_it_knows_already() {
        UnifiedSocialCreditCode uscc = own.register();
        own.change(uscc);
        Merchant now = registry.store.find(uscc).orElseThrow();

        registry.log.add(uscc, 1);
        registry.log.add(uscc, now.revision().number());
        registry.index.keepUp();

        assertThat(found(Wanted.of(SearchText.of(now.entry().name()), MerchantFilter.ANY)))
                .containsExactly(uscc);
        assertThat(total()).isEqualTo(1);
    }

    @Test
    void starts_anew_when_the_log_has_dropped_what_it_lacks_or_is_another_one() {
        others.register();
        registry.log.dropEverything();
        registry.index.keepUp();
        assertThat(total()).isEqualTo(1);

        others.register();
        registry.log.epoch = "another";
        registry.index.keepUp();
        assertThat(total()).isEqualTo(2);
    }

    @Test
    void finds_nothing_before_it_has_read_the_registry_and_tries_again_when_that_fails() {
        AtomicBoolean away = new AtomicBoolean(true);
        InMemoryMerchants store = new InMemoryMerchants() {
            @Override
            public List<Merchant> scan(String partner, String after, int limit) {
                if (away.get()) {
                    throw new IllegalStateException("away");
                }
                return super.scan(partner, after, limit);
            }
        };
        KeptIndex index =
                new KeptIndex(store, registry.log, () -> new MemoryIndex(IndexedRegistry.TOKENS), IndexedRegistry.TIME);
        FindMerchants find = new FindMerchants(index, store, IndexedRegistry.TIME);
        new ManyMerchants(store, 1).register();

        assertThatThrownBy(index::keepUp).hasMessage("away");
        assertThat(index.isFilled()).isFalse();
        assertThat(find.sorted(ANYBODY, MerchantOrder.NAME, Optional.empty(), 5))
                .isEmpty();
        assertThat(find.count(ANYBODY, Set.of())).isEmpty();

        away.set(false);
        index.keepUp();
        assertThat(index.isFilled()).isTrue();
        assertThat(find.sorted(ANYBODY, MerchantOrder.NAME, Optional.empty(), 5)
                        .orElseThrow()
                        .items())
                .hasSize(1);
    }

    @Test
    void answers_many_readers_while_writers_change_everything() throws Exception {
        List<UnifiedSocialCreditCode> usccs = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            usccs.add(own.register());
        }
        AtomicBoolean writing = new AtomicBoolean(true);
        try (ExecutorService readers = Executors.newFixedThreadPool(3)) {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                answers.add(readers.submit(reading(writing)));
            }
            try {
                for (int round = 0; round < 20; round++) {
                    usccs.forEach(own::change);
                }
            } finally {
                writing.set(false);
            }
            for (Future<Integer> answered : answers) {
                assertThat(answered.get()).isPositive();
            }
        }

        List<Merchant> all = own.all();
        for (Wanted wanted : List.of(ANYBODY, Wanted.of(SearchText.of("放心"), MerchantFilter.ANY))) {
            assertThat(found(wanted)).isEqualTo(LookAtEverybody.find(all, wanted, "name"));
        }
    }

    /** Whatever is being written, everybody is there once, and a merchant counts for one district at least. */
    private Callable<Integer> reading(AtomicBoolean writing) {
        return () -> {
            int read = 0;
            do {
                assertThat(found(ANYBODY)).hasSize(300).doesNotHaveDuplicates();
                FacetCounts counts = registry.find
                        .count(ANYBODY, EnumSet.of(Trait.Kind.DISTRICT))
                        .orElseThrow()
                        .counts();
                assertThat(counts.total()).isEqualTo(300);
                assertThat(counts.facets().getFirst().values().stream()
                                .mapToInt(FacetCounts.Value::count)
                                .sum())
                        .isGreaterThanOrEqualTo(300);
                read++;
            } while (writing.get());
            return read;
        };
    }

    private void log(UnifiedSocialCreditCode uscc) {
        registry.log.add(
                uscc, registry.store.find(uscc).orElseThrow().revision().number());
    }

    private List<UnifiedSocialCreditCode> found(Wanted wanted) {
        return registry.find.sorted(wanted, MerchantOrder.NAME, Optional.empty(), 1_000).orElseThrow().items().stream()
                .map(Merchant::uscc)
                .toList();
    }

    private int total() {
        return registry.find.count(ANYBODY, Set.of()).orElseThrow().counts().total();
    }
}
