package org.fangxin.merchant.domain.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
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
        assertThat(standing.received()).isEqualTo(2);
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
    void is_all_zero_without_complaints() {
        Standing standing = readStanding.of(MerchantFixtures.USCC);

        assertThat(standing.received()).isZero();
        assertThat(standing.acceptance()).isEqualTo(new Ratio(0, 0));
    }

    private void count(String complaint, String month, Milestone milestone) {
        standings.count(new ComplaintStep(complaint, MerchantFixtures.USCC, YearMonth.parse(month), milestone));
    }

    private static final class InMemoryStandings implements Standings {
        private final Set<ComplaintStep> counted = new HashSet<>();

        @Override
        public boolean count(ComplaintStep step) {
            return counted.add(step);
        }

        @Override
        public Map<Milestone, Long> sum(UnifiedSocialCreditCode uscc, YearMonth from, YearMonth to) {
            Map<Milestone, Long> sums = new HashMap<>();
            counted.stream()
                    .filter(step -> step.uscc().equals(uscc)
                            && !step.receivedIn().isBefore(from)
                            && !step.receivedIn().isAfter(to))
                    .forEach(step -> sums.merge(step.milestone(), 1L, Long::sum));
            return sums;
        }
    }
}
