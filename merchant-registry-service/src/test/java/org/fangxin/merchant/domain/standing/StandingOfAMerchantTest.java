package org.fangxin.merchant.domain.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.MerchantFixtures;
import org.fangxin.merchant.TestTime;
import org.fangxin.merchant.application.standing.ReadStanding;
import org.junit.jupiter.api.Test;

class StandingOfAMerchantTest {
    private final TestTime clock = new TestTime("2026-11-30T16:30:00Z");
    private final InMemoryStandings standings = new InMemoryStandings();
    private final ReadStanding readStanding = new ReadStanding(standings, clock.inTheCity());

    @Test
    void counts_the_present_month_and_the_eleven_before_by_the_citys_calendar() {
        count("old", "2025-12", Milestone.RECEIVED);
        count("first", "2026-01", Milestone.RECEIVED);
        count("now", "2026-12", Milestone.RECEIVED);

        Standing standing = readStanding.of(MerchantFixtures.USCC);

        assertThat(standing.from()).isEqualTo(YearMonth.parse("2026-01"));
        assertThat(standing.to()).isEqualTo(YearMonth.parse("2026-12"));
        assertThat(standing.count(Milestone.RECEIVED)).isEqualTo(2);
        assertThat(standing.asOf()).isEqualTo(clock.instant());
    }

    @Test
    void keeps_numerators_and_denominators() {
        for (String id : Set.of("a", "b", "c", "d")) {
            count(id, "2026-11", Milestone.RECEIVED);
        }
        count("a", "2026-11", Milestone.ACCEPTED);
        count("b", "2026-11", Milestone.ACCEPTED);
        count("c", "2026-11", Milestone.REFUSED);

        Standing standing = readStanding.of(MerchantFixtures.USCC);

        assertThat(standing.acceptance()).isEqualTo(new Ratio(2, 3));
        assertThat(standing.decision()).isEqualTo(new Ratio(3, 4));
    }

    @Test
    void counts_a_complaint_that_goes_on_in_another_once_with_that_one() {
        for (String id : Set.of("a", "b", "c")) {
            count(id, "2026-11", Milestone.RECEIVED);
            count(id, "2026-11", Milestone.ACCEPTED);
        }
        count("b", "2026-11", Milestone.MERGED);
        count("b", "2026-11", Milestone.MERGED_ACCEPTED);

        Standing standing = readStanding.of(MerchantFixtures.USCC);

        assertThat(standing.count(Milestone.RECEIVED)).isEqualTo(2);
        assertThat(standing.decision()).isEqualTo(new Ratio(2, 2));
    }

    @Test
    void tells_of_agreements_ratings_and_the_time_taken() {
        for (String id : Set.of("a", "b", "c")) {
            count(id, "2026-11", Milestone.RECEIVED);
            count(id, "2026-11", Milestone.CLOSED);
            count(id, "2026-11", Milestone.RATED);
        }
        count("a", "2026-11", Milestone.SETTLED);
        count("b", "2026-11", Milestone.SETTLED_ONLINE);
        count("c", "2026-11", Milestone.TERMINATED);
        count("a", "2026-11", Milestone.RATED_SATISFIED);
        count("b", "2026-11", Milestone.RATED_BASICALLY_SATISFIED);

        Standing standing = readStanding.of(MerchantFixtures.USCC);

        assertThat(standing.settlement()).isEqualTo(new Ratio(2, 3));
        assertThat(standing.satisfaction()).isEqualTo(new Ratio(1, 3));
        assertThat(standing.satisfactionWithBasically()).isEqualTo(new Ratio(2, 3));
        assertThat(standing.handlingDays()).isEqualTo(new Ratio(30, 3));
    }

    @Test
    void is_all_zero_without_complaints() {
        Standing standing = readStanding.of(MerchantFixtures.USCC);

        assertThat(standing.count(Milestone.RECEIVED)).isZero();
        assertThat(standing.acceptance()).isEqualTo(new Ratio(0, 0));
    }

    private void count(String complaint, String month, Milestone milestone) {
        standings.count(new ComplaintStep(
                complaint, MerchantFixtures.USCC, day(month), day(month).plusDays(10), milestone));
    }

    private static LocalDate day(String month) {
        return YearMonth.parse(month).atDay(5);
    }

    private static final class InMemoryStandings implements Standings {
        private final Set<ComplaintStep> counted = new HashSet<>();

        @Override
        public boolean count(ComplaintStep step) {
            return counted.add(step);
        }

        @Override
        public boolean countTogether(List<ComplaintStep> stepsOfOneComplaint) {
            return stepsOfOneComplaint.stream().map(this::count).toList().getFirst();
        }

        @Override
        public Tally sum(UnifiedSocialCreditCode uscc, YearMonth from, YearMonth to) {
            Map<Milestone, Long> sums = new HashMap<>();
            counted.stream()
                    .filter(step -> step.uscc().equals(uscc)
                            && !step.month().isBefore(from)
                            && !step.month().isAfter(to))
                    .forEach(step -> sums.merge(step.milestone(), 1L, Long::sum));
            long days = counted.stream()
                    .filter(step -> step.milestone() == Milestone.CLOSED)
                    .mapToLong(ComplaintStep::days)
                    .sum();
            return new Tally(sums, days);
        }
    }
}
