package org.fangxin.warning.application.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.fangxin.warning.domain.Bilingual;
import org.fangxin.warning.domain.stream.Change;
import org.fangxin.warning.domain.stream.ChangeLog;
import org.fangxin.warning.domain.stream.LoggedChange;
import org.junit.jupiter.api.Test;

/** What every log of changes must do. */
public abstract class ChangeLogContract {
    protected abstract ChangeLog log();

    @Test
    void gives_each_change_one_position_without_gaps_when_several_processes_write() throws Exception {
        long before = log().head();
        String warning = UUID.randomUUID().toString();
        List<Callable<Void>> writers = IntStream.range(0, 48)
                .<Callable<Void>>mapToObj(i -> () -> {
                    log().append(change(warning, i % 16));
                    return null;
                })
                .toList();
        try (ExecutorService processes = Executors.newFixedThreadPool(6)) {
            for (Future<Void> done : processes.invokeAll(writers)) {
                done.get();
            }
        }

        List<LoggedChange> logged = log().after(before, 100);
        assertThat(logged)
                .extracting(LoggedChange::position)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(before + 1, before + 16).boxed().toList());
        assertThat(logged)
                .extracting(each -> each.change().sequence())
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.range(0, 16).boxed().toList());
        assertThat(log().head()).isEqualTo(before + 16);
    }

    @Test
    void reads_on_from_any_position_in_parts() {
        String warning = UUID.randomUUID().toString();
        long before = log().head();
        IntStream.range(0, 5).forEach(i -> log().append(change(warning, i)));

        assertThat(log().after(before, 2))
                .extracting(each -> each.change())
                .containsExactly(change(warning, 0), change(warning, 1));
        assertThat(log().after(before + 4, 2)).hasSize(1);
        assertThat(log().after(before + 5, 2)).isEmpty();
    }

    @Test
    void forgets_what_is_old_but_never_where_it_stands() {
        log().append(change(UUID.randomUUID().toString(), 1));
        long head = log().head();

        log().forgetBefore(Instant.parse("2100-01-01T00:00:00Z"));

        assertThat(log().head()).isEqualTo(head);
        assertThat(log().tail()).isEqualTo(head);
    }

    static Change change(String warning, long sequence) {
        return new Change(
                warning,
                sequence,
                Change.Kind.PUBLISHED,
                "XJ-2026-0001",
                "RECALL",
                "URGENT",
                new Bilingual("召回", "Recall"),
                List.of(),
                List.of("GOODS_FOOD"),
                List.of("330106"),
                Instant.parse("2026-11-24T08:00:00Z"));
    }
}
