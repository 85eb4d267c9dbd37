package org.fangxin.warning.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fangxin.warning.domain.surge.DayTally;
import org.fangxin.warning.domain.surge.Filing;
import org.fangxin.warning.domain.surge.FilingCounts;
import org.fangxin.warning.domain.surge.SurgeSubject;
import org.junit.jupiter.api.Test;

/** What every way to keep counts must do. Each test has a merchant of its own, so the store need not be empty. */
public abstract class FilingCountsContract {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final SurgeSubject shop =
            new SurgeSubject.Merchant(UUID.randomUUID().toString());

    protected abstract FilingCounts counts();

    @Test
    void counts_a_complaint_once_when_several_processes_get_it_several_times() throws Exception {
        List<Callable<Void>> deliveries = IntStream.range(0, 60)
                .<Callable<Void>>mapToObj(i -> () -> {
                    counts().count(shop, filing("c" + i % 12, "CONTRACT", DAY));
                    return null;
                })
                .toList();
        try (ExecutorService processes = Executors.newFixedThreadPool(8)) {
            for (Future<Void> done : processes.invokeAll(deliveries)) {
                done.get();
            }
        }

        assertThat(counts().total(shop, DAY, DAY)).isEqualTo(12);
        assertThat(counts().days(shop, DAY, DAY)).singleElement().satisfies(day -> {
            assertThat(day.complaints()).hasSize(12).doesNotHaveDuplicates();
            assertThat(day.byProblemType()).containsExactly(java.util.Map.entry("CONTRACT", 12));
        });
    }

    @Test
    void tells_the_days_of_a_range_in_order_both_ends_included() {
        Stream.of(3, 0, 1, 7, -1)
                .forEach(age -> counts().count(shop, filing("age" + age, "PRICE", DAY.minusDays(age))));

        assertThat(counts().days(shop, DAY.minusDays(3), DAY))
                .extracting(DayTally::day)
                .containsExactly(DAY.minusDays(3), DAY.minusDays(1), DAY);
        assertThat(counts().total(shop, DAY.minusDays(3), DAY)).isEqualTo(3);
    }

    @Test
    void keeps_subjects_apart() {
        counts().count(shop, filing("c1", "PRICE", DAY));

        assertThat(counts().total(new SurgeSubject.Area("330106", "GOODS_FOOD"), DAY, DAY))
                .isZero();
    }

    @Test
    void takes_a_complaint_out_for_good_before_or_after_it_was_counted() {
        Filing known = filing("known", "PRICE", DAY);
        Filing early = filing("early", "PRICE", DAY);
        Filing stays = filing("stays", "CONTRACT", DAY);
        counts().count(shop, known);
        counts().count(shop, stays);

        Stream.of(known, early, known, early).forEach(filing -> counts().discount(shop, filing));
        Stream.of(known, early).forEach(filing -> counts().count(shop, filing));

        assertThat(counts().days(shop, DAY, DAY)).singleElement().satisfies(day -> {
            assertThat(day.count()).isEqualTo(1);
            assertThat(day.complaints()).containsExactly("stays");
            assertThat(day.byProblemType()).containsOnlyKeys("CONTRACT");
        });
    }

    @Test
    void is_bounded_per_day() {
        IntStream.rangeClosed(0, FilingCounts.DAY_CAPACITY)
                .forEach(i -> counts().count(shop, filing("c" + i, "PRICE", DAY)));

        assertThat(counts().total(shop, DAY, DAY)).isEqualTo(FilingCounts.DAY_CAPACITY);
    }

    @Test
    void forgets_old_days() {
        LocalDate old = LocalDate.of(2019, 1, 1);
        counts().count(shop, filing("old", "PRICE", old));
        counts().count(shop, filing("new", "PRICE", DAY));

        counts().forgetBefore(old.plusDays(1));

        assertThat(counts().total(shop, old, old)).isZero();
        assertThat(counts().total(shop, DAY, DAY)).isEqualTo(1);
    }

    private static Filing filing(String id, String problemType, LocalDate day) {
        return new Filing(id, null, "330106", "GOODS_FOOD", problemType, day, null, null);
    }
}
