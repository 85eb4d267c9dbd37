package org.fangxin.merchant.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.MerchantLines;
import org.fangxin.merchant.RegistryTest;
import org.fangxin.merchant.domain.standing.ComplaintStep;
import org.fangxin.merchant.domain.standing.Milestone;
import org.fangxin.merchant.domain.standing.Standings;
import org.fangxin.merchant.domain.standing.Tally;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RegistryTest
class CountingIntoStandingsIT {
    private static final YearMonth NOVEMBER = YearMonth.parse("2026-11");
    private static final LocalDate DAY = LocalDate.parse("2026-11-23");

    @Autowired
    private MongoDatabase database;

    @Test
    void counts_each_step_once_in_whatever_order_and_however_often_it_comes() throws Exception {
        UnifiedSocialCreditCode uscc = new UnifiedSocialCreditCode(MerchantLines.uscc(800_001));
        List<ComplaintStep> steps = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String complaint = UUID.randomUUID().toString();
            steps.add(new ComplaintStep(complaint, uscc, DAY, DAY, Milestone.RECEIVED));
            steps.add(new ComplaintStep(
                    complaint, uscc, DAY, DAY.plusDays(2), i % 3 == 0 ? Milestone.REFUSED : Milestone.ACCEPTED));
        }
        List<ComplaintStep> told = new ArrayList<>(steps);
        told.addAll(steps);
        Collections.shuffle(told, new Random(7));
        Standings standings = new MongoStandings(database);

        try (ExecutorService consumers = Executors.newFixedThreadPool(4)) {
            List<Future<Boolean>> counted = told.stream()
                    .map(step -> consumers.submit(() -> standings.count(step)))
                    .toList();
            int newOnes = 0;
            for (Future<Boolean> each : counted) {
                newOnes += each.get() ? 1 : 0;
            }
            assertThat(newOnes).isEqualTo(steps.size());
        }

        assertThat(standings.sum(uscc, NOVEMBER, NOVEMBER))
                .isEqualTo(
                        new Tally(Map.of(Milestone.RECEIVED, 60L, Milestone.ACCEPTED, 40L, Milestone.REFUSED, 20L), 0));
    }

    @Test
    void adds_up_the_days_that_closed_complaints_took() {
        UnifiedSocialCreditCode uscc = new UnifiedSocialCreditCode(MerchantLines.uscc(800_004));
        Standings standings = new MongoStandings(database);
        for (int days : new int[] {10, 20, 20}) {
            ComplaintStep closed =
                    new ComplaintStep(UUID.randomUUID().toString(), uscc, DAY, DAY.plusDays(days), Milestone.CLOSED);
            standings.count(closed);
            standings.count(closed);
        }

        assertThat(standings.sum(uscc, NOVEMBER, NOVEMBER)).isEqualTo(new Tally(Map.of(Milestone.CLOSED, 3L), 50));
    }

    @Test
    void counts_steps_that_became_known_together_once() {
        UnifiedSocialCreditCode uscc = new UnifiedSocialCreditCode(MerchantLines.uscc(800_005));
        Standings standings = new MongoStandings(database);
        String complaint = UUID.randomUUID().toString();
        List<ComplaintStep> together = List.of(
                new ComplaintStep(complaint, uscc, DAY, DAY, Milestone.RECEIVED),
                new ComplaintStep(complaint, uscc, DAY, DAY.plusDays(1), Milestone.ACCEPTED),
                new ComplaintStep(complaint, uscc, DAY, DAY.plusDays(9), Milestone.CLOSED));

        assertThat(standings.countTogether(together)).isTrue();
        assertThat(standings.countTogether(together)).isFalse();
        assertThat(standings.count(together.getFirst())).isFalse();
        assertThat(standings.count(new ComplaintStep(complaint, uscc, DAY, DAY.plusDays(11), Milestone.RATED)))
                .isTrue();

        assertThat(standings.sum(uscc, NOVEMBER, NOVEMBER))
                .isEqualTo(new Tally(
                        Map.of(
                                Milestone.RECEIVED, 1L,
                                Milestone.ACCEPTED, 1L,
                                Milestone.CLOSED, 1L,
                                Milestone.RATED, 1L),
                        9));
    }

    @Test
    void sums_the_months_of_one_merchant_only() {
        UnifiedSocialCreditCode uscc = new UnifiedSocialCreditCode(MerchantLines.uscc(800_002));
        UnifiedSocialCreditCode other = new UnifiedSocialCreditCode(MerchantLines.uscc(800_003));
        Standings standings = new MongoStandings(database);
        for (String month : List.of("2025-10", "2025-11", "2026-03", "2026-10", "2026-11")) {
            standings.count(new ComplaintStep(
                    UUID.randomUUID().toString(),
                    uscc,
                    YearMonth.parse(month).atDay(3),
                    YearMonth.parse(month).atDay(3),
                    Milestone.RECEIVED));
            standings.count(new ComplaintStep(
                    UUID.randomUUID().toString(),
                    other,
                    YearMonth.parse(month).atDay(3),
                    YearMonth.parse(month).atDay(3),
                    Milestone.RECEIVED));
        }

        assertThat(standings.sum(uscc, YearMonth.parse("2025-11"), YearMonth.parse("2026-10")))
                .isEqualTo(new Tally(Map.of(Milestone.RECEIVED, 3L), 0));
    }
}
