package org.fangxin.warning.application.surge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.fangxin.warning.MovableClock;
import org.fangxin.warning.application.InMemoryFilingCounts;
import org.fangxin.warning.application.InMemoryProposals;
import org.fangxin.warning.domain.proposal.Decision;
import org.fangxin.warning.domain.proposal.OpenProposal;
import org.fangxin.warning.domain.proposal.Proposal;
import org.fangxin.warning.domain.surge.Filing;
import org.fangxin.warning.domain.surge.SurgeRule;
import org.fangxin.warning.domain.surge.SurgeRules;
import org.fangxin.warning.domain.surge.SurgeSubject;
import org.junit.jupiter.api.Test;

class DetectingSurgesTest {
    private static final String SHOP = "91330106MA2ABCDEX7";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Duration COOL_DOWN = Duration.ofDays(14);

    private final MovableClock clock = new MovableClock("2026-11-24T04:00:00Z");
    private final InMemoryFilingCounts counts = new InMemoryFilingCounts();
    private final InMemoryProposals proposals = new InMemoryProposals();
    private final SurgeRules rules = new SurgeRules(
            new SurgeRule(7, 5, 4, 2, 0.5),
            new SurgeRule(7, 30, 4, 2, 0.5),
            new SurgeRule(7, 10, 4, 2, 0.5),
            COOL_DOWN);
    private final SurgeReading reading = new SurgeReading(counts, rules, clock);
    private final AtomicInteger ids = new AtomicInteger();
    private final WeighSurge weighSurge =
            new WeighSurge(reading, proposals, () -> "p" + ids.incrementAndGet(), clock, COOL_DOWN);
    private final CountComplaint countComplaint = new CountComplaint(counts, weighSurge, rules, clock.city());
    private final RefreshProposals refreshProposals = new RefreshProposals(reading, proposals, clock.city(), clock);

    @Test
    void opens_one_proposal_at_the_threshold_and_keeps_its_evidence_up_to_date() {
        file(4, TODAY);
        assertThat(proposals.all()).isEmpty();

        file(4, TODAY.minusDays(1));

        assertThat(proposals.all()).singleElement().satisfies(proposal -> {
            assertThat(proposal.head().subject()).isEqualTo(new SurgeSubject.Merchant(SHOP));
            assertThat(proposal.evidence().count()).isEqualTo(8);
            assertThat(proposal.evidence().from()).isEqualTo(TODAY.minusDays(6));
            assertThat(proposal.evidence().byDay()).hasSize(2);
            assertThat(proposal.evidence().byProblemType()).containsEntry("CONTRACT", 8);
            assertThat(proposal.evidence().complaints()).hasSize(8);
        });
    }

    @Test
    void proposes_for_a_category_in_a_district_whoever_the_merchants_are() {
        IntStream.range(0, 30).forEach(i -> countComplaint.handle(filing("c" + i, null, TODAY)));

        assertThat(proposals.all())
                .singleElement()
                .extracting(proposal -> proposal.head().subject())
                .isEqualTo(new SurgeSubject.Area("330106", "SERVICE_BEAUTY"));
    }

    @Test
    void counts_each_complaint_once_in_whatever_order_and_however_often_it_comes() {
        List<Filing> deliveries = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Filing filing = filing("c" + i, SHOP, TODAY.minusDays(i));
            deliveries.addAll(List.of(filing, filing, filing));
        }
        Collections.shuffle(deliveries, new Random(7));

        deliveries.forEach(countComplaint::handle);

        assertThat(proposals.all()).isEmpty();
        assertThat(counts.total(new SurgeSubject.Merchant(SHOP), TODAY.minusDays(6), TODAY))
                .isEqualTo(4);
    }

    @Test
    void lets_a_late_complaint_count_on_its_own_day_only() {
        file(4, TODAY);
        file(6, TODAY.minusDays(7));

        assertThat(proposals.all()).isEmpty();
        assertThat(counts.total(new SurgeSubject.Merchant(SHOP), TODAY.minusDays(7), TODAY.minusDays(7)))
                .isEqualTo(6);
    }

    @Test
    void finds_no_surge_where_that_many_are_usual() {
        for (int week = 1; week <= 4; week++) {
            file(5, TODAY.minusDays(7L * week));
        }

        file(9, TODAY);
        assertThat(proposals.all()).isEmpty();

        file(1, TODAY);
        assertThat(proposals.all())
                .singleElement()
                .satisfies(proposal -> assertThat(proposal.evidence().usual()).isEqualTo(5.0));
    }

    @Test
    void ignores_what_nothing_is_compared_with_any_more() {
        file(8, TODAY.minusDays(60));

        assertThat(counts.total(new SurgeSubject.Merchant(SHOP), TODAY.minusDays(90), TODAY))
                .isZero();
    }

    @Test
    void takes_the_complaints_of_a_service_that_is_ahead_over_midnight() {
        file(4, TODAY);
        file(1, TODAY.plusDays(1));

        assertThat(proposals.all()).hasSize(1);
    }

    @Test
    void opens_no_second_one_soon_after_a_decision_but_later_when_it_goes_on() {
        file(5, TODAY);
        decide();

        file(5, TODAY);
        assertThat(proposals.all()).hasSize(1);

        clock.advance(COOL_DOWN);
        file(5, TODAY.plusDays(14));
        assertThat(proposals.all())
                .extracting(proposal -> proposal.head().round())
                .containsExactly(1, 2);
    }

    @Test
    void lets_a_proposal_lapse_when_the_complaints_have_calmed_down_and_opens_another_at_the_next_surge() {
        file(5, TODAY);

        clock.advance(Duration.ofDays(6));
        refreshProposals.run();
        assertThat(proposals.all()).singleElement().isInstanceOf(OpenProposal.class);

        clock.advance(Duration.ofDays(1));
        refreshProposals.run();
        assertThat(proposals.all())
                .singleElement()
                .satisfies(proposal -> assertThat(proposal.status()).isEqualTo(Proposal.Status.LAPSED));

        file(5, TODAY.plusDays(7));
        assertThat(proposals.all()).extracting(Proposal::status).contains(Proposal.Status.OPEN);
    }

    @Test
    void takes_refused_complaints_out_again_even_when_they_are_told_of_once_more() {
        DiscountComplaint discountComplaint = new DiscountComplaint(counts);
        List<Filing> filings = IntStream.range(0, 5)
                .mapToObj(i -> filing("c" + i, SHOP, TODAY))
                .toList();
        filings.forEach(countComplaint::handle);
        assertThat(proposals.all()).hasSize(1);

        filings.forEach(discountComplaint::handle);
        filings.forEach(countComplaint::handle);
        refreshProposals.run();

        assertThat(proposals.all()).singleElement().satisfies(proposal -> {
            assertThat(proposal.status()).isEqualTo(Proposal.Status.LAPSED);
            assertThat(proposal.evidence().count()).isZero();
        });
    }

    @Test
    void links_no_more_cases_than_anybody_reads_but_counts_them_all() {
        file(250, TODAY);

        Proposal proposal = proposals
                .latestOf(new SurgeSubject.Merchant(SHOP))
                .orElseThrow()
                .value();
        assertThat(proposal.evidence().count()).isEqualTo(250);
        assertThat(proposal.evidence().complaints()).hasSize(200);
    }

    @Test
    void counts_a_person_who_files_many_once() {
        for (int i = 0; i < 20; i++) {
            countComplaint.handle(by("angry", "many-" + i, TODAY.minusDays(i % 7)));
        }
        assertThat(proposals.all()).isEmpty();

        for (int i = 0; i < 4; i++) {
            countComplaint.handle(by("other-" + i, "one-" + i, TODAY));
        }
        assertThat(proposals.all())
                .singleElement()
                .satisfies(proposal -> assertThat(proposal.evidence().count()).isEqualTo(5));
    }

    @Test
    void proposes_for_goods_of_one_name_whoever_sells_them_and_lets_refused_ones_go() {
        DiscountComplaint discount = new DiscountComplaint(counts);
        for (int i = 0; i < 10; i++) {
            Filing filing = new Filing(
                    "g" + i, "shop-" + i, "33010" + (i % 5 + 2), "GOODS_FOOD", "QUALITY", TODAY, "person-" + i, "crab");
            countComplaint.handle(filing);
            if (i == 0) {
                discount.handle(filing);
            }
        }
        assertThat(proposals.all()).isEmpty();

        countComplaint.handle(
                new Filing("g10", "shop-10", "330106", "GOODS_FOOD", "QUALITY", TODAY, "person-10", "crab"));
        assertThat(proposals.all())
                .singleElement()
                .extracting(proposal -> proposal.head().subject())
                .isEqualTo(new SurgeSubject.Goods("crab"));
    }

    @Test
    void counts_goods_once_for_each_complaint_and_person_in_whatever_order_and_however_late_they_come() {
        List<Filing> deliveries = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            Filing filing = ofCrab("g" + i, "person-" + i, TODAY.minusDays(i % 7));
            deliveries.addAll(List.of(filing, filing, filing));
        }
        for (int i = 0; i < 20; i++) {
            deliveries.add(ofCrab("angry-" + i, "person-0", TODAY.minusDays(i % 7)));
            deliveries.add(ofCrab("late-" + i, "early-" + i, TODAY.minusDays(60)));
        }
        Collections.shuffle(deliveries, new Random(11));

        deliveries.forEach(countComplaint::handle);
        assertThat(proposals.all()).as("nine persons").isEmpty();

        countComplaint.handle(ofCrab("g9", "person-9", TODAY.minusDays(6)));
        countComplaint.handle(ofCrab("g9", "person-9", TODAY.minusDays(6)));
        assertThat(proposals.all()).singleElement().satisfies(proposal -> {
            assertThat(proposal.head().subject()).isEqualTo(new SurgeSubject.Goods("crab"));
            assertThat(proposal.evidence().count()).isEqualTo(10);
        });
    }

    @Test
    void takes_past_cases_for_what_is_usual_and_proposes_nothing_because_of_them() {
        for (int i = 0; i < 40; i++) {
            countComplaint.handlePast(filing("past-" + i, SHOP, TODAY.minusDays(7 + i % 28)));
        }
        assertThat(proposals.all()).isEmpty();

        file(19, TODAY);
        assertThat(proposals.all()).as("ten a week are usual").isEmpty();
        file(1, TODAY);
        assertThat(proposals.all()).hasSize(1);
    }

    /** Each of another shop in another district, so that the goods alone can be a surge. */
    private static Filing ofCrab(String id, String person, LocalDate receivedOn) {
        String district = "33010" + (Math.floorMod(id.hashCode(), 8) + 2);
        return new Filing(id, "shop-" + id, district, "GOODS_FOOD", "QUALITY", receivedOn, person, "crab");
    }

    private static Filing by(String person, String id, LocalDate receivedOn) {
        return new Filing(id, SHOP, "330106", "SERVICE_BEAUTY", "CONTRACT", receivedOn, person, null);
    }

    private void file(int number, LocalDate receivedOn) {
        for (int i = 0; i < number; i++) {
            countComplaint.handle(filing("case-" + ids.incrementAndGet(), SHOP, receivedOn));
        }
    }

    private static Filing filing(String id, String uscc, LocalDate receivedOn) {
        return new Filing(id, uscc, "330106", "SERVICE_BEAUTY", "CONTRACT", receivedOn, null, null);
    }

    private void decide() {
        var held = proposals.latestOf(new SurgeSubject.Merchant(SHOP)).orElseThrow();
        OpenProposal open = (OpenProposal) held.value();
        proposals.replace(open.dismiss(new Decision("wang", clock.instant()), "一次性事件"), held.version());
    }
}
