package org.fangxin.complaint.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.complaint.domain.ComplaintFixtures.CLOCKS;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.statistics.Counting;
import org.fangxin.complaint.domain.statistics.RandomCases;
import org.fangxin.platform.figures.CountSheets;
import org.fangxin.platform.time.CityTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountingCasesTest {
    private static final CityTime TIME =
            new CityTime(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), ZoneId.of("Asia/Shanghai"));
    private static final Counting COUNTING = new Counting(CLOCKS, TIME);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void equals_a_full_recount_after_thousands_of_steps_crashes_and_rival_workers(long seed) {
        Random random = new Random(seed);
        RandomCases life = new RandomCases(random, LocalDate.of(2026, 5, 1));
        InMemorySheets sheets = new InMemorySheets();
        List<Complaint> cases = new ArrayList<>();
        Runnable step = () -> step(random, life, sheets, cases);
        CountSheets rival = new CountSheets(sheets, TIME);
        Runnable meanwhile = () -> {
            step.run();
            if (random.nextInt(4) == 0) {
                rival.run();
            }
        };
        CountSheets worker = new CountSheets(new RandomTrouble(sheets, random, meanwhile), TIME);

        for (int i = 0; i < 3_000; i++) {
            step.run();
            if (random.nextInt(20) == 0) {
                try {
                    worker.run();
                } catch (RandomTrouble.Crash again) {
                    continue;
                }
            }
        }
        rival.run();

        assertThat(cases).hasSizeGreaterThan(100);
        assertThat(sheets.written()).isEqualTo(sheets.recounted());
    }

    private static void step(Random random, RandomCases life, InMemorySheets sheets, List<Complaint> cases) {
        if (cases.size() < 20 || random.nextInt(10) == 0) {
            Complaint filed = life.file("%032x".formatted(cases.size()), cases.size() + 1L)
                    .complaint();
            cases.add(filed);
            sheets.change(filed.id().value(), COUNTING.of(filed));
            return;
        }
        int which = random.nextInt(cases.size());
        life.advance(cases.get(which)).ifPresent(made -> {
            cases.set(which, made.complaint());
            sheets.change(made.complaint().id().value(), COUNTING.of(made.complaint()));
        });
    }
}
