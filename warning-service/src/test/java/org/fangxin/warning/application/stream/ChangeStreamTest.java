package org.fangxin.warning.application.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.fangxin.warning.domain.stream.LoggedChange;
import org.junit.jupiter.api.Test;

class ChangeStreamTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final InMemoryChangeLog log = new InMemoryChangeLog();
    private final ChangeStream stream = new ChangeStream(log);

    @Test
    void wakes_a_listener_that_waits() throws Exception {
        long position = stream.head();
        CompletableFuture<List<LoggedChange>> heard = CompletableFuture.supplyAsync(() -> await(position));

        stream.record(ChangeLogContract.change("w1", 1));

        assertThat(heard.get()).extracting(LoggedChange::position).containsExactly(1L);
    }

    @Test
    void lets_a_listener_go_on_where_it_broke_off_however_far_it_lags() throws Exception {
        for (int i = 0; i < 1_500; i++) {
            stream.record(ChangeLogContract.change("w", i));
        }
        List<Long> heard = new ArrayList<>();
        long position = 3;
        while (position < 1_500) {
            for (LoggedChange change : stream.after(position, LONG)) {
                heard.add(change.position());
                position = change.position();
            }
        }

        assertThat(heard).hasSize(1_497).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void reads_the_store_once_for_all_listeners_that_keep_up() throws Exception {
        stream.head();
        stream.record(ChangeLogContract.change("w", 1));
        int reads = log.reads();

        for (int listener = 0; listener < 100; listener++) {
            assertThat(stream.after(0, LONG)).hasSize(1);
        }

        assertThat(log.reads()).isEqualTo(reads);
    }

    @Test
    void hears_what_other_processes_logged() throws Exception {
        stream.head();
        log.append(ChangeLogContract.change("w", 1));
        stream.refresh();

        assertThat(stream.after(0, LONG)).hasSize(1);
    }

    @Test
    void knows_from_where_a_listener_can_resume() {
        for (int i = 0; i < 5; i++) {
            stream.record(ChangeLogContract.change("w", i));
        }
        stream.forgetBefore(Instant.parse("2100-01-01T00:00:00Z"));

        assertThat(stream.canResumeAfter(5)).isTrue();
        assertThat(stream.canResumeAfter(4)).isTrue();
        assertThat(stream.canResumeAfter(3)).isFalse();
        assertThat(stream.canResumeAfter(6)).isFalse();
    }

    @Test
    void lets_everybody_go_when_it_closes() throws Exception {
        long position = stream.head();
        CompletableFuture<List<LoggedChange>> heard = CompletableFuture.supplyAsync(() -> await(position));

        stream.close();

        assertThat(heard.get()).isEmpty();
        assertThat(stream.isClosed()).isTrue();
    }

    private List<LoggedChange> await(long position) {
        try {
            return stream.after(position, LONG);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }
}
