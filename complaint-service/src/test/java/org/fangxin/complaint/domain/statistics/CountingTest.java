package org.fangxin.complaint.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.complaint.domain.ComplaintFixtures.CLOCKS;
import static org.fangxin.complaint.domain.ComplaintFixtures.accepted;
import static org.fangxin.complaint.domain.ComplaintFixtures.after;
import static org.fangxin.complaint.domain.ComplaintFixtures.byComplainant;
import static org.fangxin.complaint.domain.ComplaintFixtures.byOfficer;
import static org.fangxin.complaint.domain.ComplaintFixtures.byPlatform;
import static org.fangxin.complaint.domain.ComplaintFixtures.byRespondent;
import static org.fangxin.complaint.domain.ComplaintFixtures.closed;
import static org.fangxin.complaint.domain.ComplaintFixtures.mediating;
import static org.fangxin.complaint.domain.ComplaintFixtures.negotiating;
import static org.fangxin.complaint.domain.ComplaintFixtures.received;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Stream;
import org.fangxin.complaint.domain.Closed;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintFixtures;
import org.fangxin.complaint.domain.EveryStage;
import org.fangxin.complaint.domain.Merged;
import org.fangxin.complaint.domain.TerminationGround;
import org.fangxin.complaint.domain.aftermath.Rating;
import org.fangxin.complaint.domain.aftermath.Reopening;
import org.fangxin.complaint.domain.disclosure.Publication;
import org.fangxin.complaint.domain.filing.Money;
import org.fangxin.complaint.domain.intake.Acceptance;
import org.fangxin.complaint.domain.intake.Forwarding;
import org.fangxin.complaint.domain.intake.Refusal;
import org.fangxin.complaint.domain.intake.Withdrawal;
import org.fangxin.complaint.domain.mediation.Settlement;
import org.fangxin.complaint.domain.mediation.Termination;
import org.fangxin.complaint.domain.mediation.TestingEnd;
import org.fangxin.complaint.domain.mediation.TestingStart;
import org.fangxin.complaint.domain.negotiation.Escalation;
import org.fangxin.complaint.domain.negotiation.OdrFailure;
import org.fangxin.complaint.domain.negotiation.OfferAcceptance;
import org.fangxin.complaint.domain.negotiation.SettlementOffer;
import org.fangxin.complaint.domain.report.Report;
import org.fangxin.complaint.domain.report.ReportFiling;
import org.fangxin.complaint.domain.report.ReportMove;
import org.fangxin.complaint.domain.report.ReportNumber;
import org.fangxin.complaint.domain.report.ReportState;
import org.fangxin.complaint.domain.report.ReportStep;
import org.fangxin.platform.time.CityTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CountingTest {
    private static final Counting COUNTING =
            new Counting(CLOCKS, new CityTime(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), ZoneId.of("Asia/Shanghai")));

    @Test
    void counts_a_new_complaint_as_open_with_the_light_of_its_decision() {
        assertThat(on("2026-11-23", received()))
                .contains(Counter.RECEIVED, Counter.COMPLAINTS, Counter.OPEN, Counter.OPEN_GREEN);
        assertThat(on("2026-11-26", received())).contains(Counter.OPEN_YELLOW).doesNotContain(Counter.CHECK_DUE);
        assertThat(on("2026-12-02", received())).contains(Counter.OPEN_RED).doesNotContain(Counter.CHECK_DUE);
        assertThat(on("2026-12-03", received()))
                .contains(Counter.OPEN_RED, Counter.CHECK_DUE)
                .doesNotContain(Counter.CHECK_ON_TIME);
    }

    @Test
    void knows_a_decision_in_time_from_a_late_one() {
        assertThat(on("2027-01-04", accepted())).contains(Counter.ACCEPTED, Counter.CHECK_DUE, Counter.CHECK_ON_TIME);
        assertThat(on("2027-01-04", after(received(), new Acceptance(null), byOfficer("2026-12-03"))))
                .contains(Counter.ACCEPTED, Counter.CHECK_DUE)
                .doesNotContain(Counter.CHECK_ON_TIME);
        Complaint refused = after(received(), new Refusal("OTHER_BY_LAW", "r", "o"), byOfficer("2026-12-02"));
        assertThat(on("2027-01-04", refused))
                .contains(Counter.CHECK_ON_TIME, Counter.CLOSED)
                .doesNotContain(Counter.ACCEPTED, Counter.OPEN);
        assertThat(COUNTING.of(refused).added().codes()).contains("REFUSED");
    }

    @Test
    void does_not_count_the_time_of_negotiation_against_the_bureau() {
        Complaint failed = after(negotiating(), new OdrFailure(null), byPlatform("2026-12-08"));
        Complaint back = after(failed, new Escalation(), byComplainant("2026-12-09"));
        Complaint decided = after(back, new Acceptance(null), byOfficer("2026-12-17"));

        assertThat(on("2027-01-04", decided))
                .contains(Counter.ODR, Counter.CHECK_ON_TIME)
                .doesNotContain(Counter.ODR_SETTLED);
    }

    @Test
    void counts_a_settlement_by_the_business_as_self_settled_with_what_it_paid() {
        Complaint offered =
                after(negotiating(), new SettlementOffer("退款", Money.of("28.50")), byRespondent("2026-11-24"));
        Complaint settled = after(offered, new OfferAcceptance("1"), byComplainant("2026-11-25"));

        assertThat(on("2026-11-25", settled))
                .contains(Counter.ODR, Counter.ODR_SETTLED, Counter.RECOVERED, Counter.OPEN)
                .doesNotContain(Counter.MEDIATED, Counter.CHECK_DUE, Counter.CLOSED);
        assertThat(COUNTING.of(settled).added().recoveredFen()).isEqualTo(2850);
        assertThat(COUNTING.of(settled).added().codes()).contains("ODR_SETTLED");
    }

    @Test
    void counts_mediation_that_ended_in_time_late_and_not_yet() {
        Complaint late = after(mediating(), new Settlement("t", null, false), byOfficer("2027-01-26"));
        assertThat(on("2027-02-01", closed()))
                .contains(Counter.MEDIATED, Counter.MEDIATION_SUCCESS, Counter.CLOSING_ON_TIME);
        assertThat(on("2027-02-01", late)).contains(Counter.CLOSING_DUE).doesNotContain(Counter.CLOSING_ON_TIME);
        assertThat(on("2027-01-20", accepted())).doesNotContain(Counter.CLOSING_DUE);
        assertThat(on("2027-02-01", accepted()))
                .contains(Counter.CLOSING_DUE, Counter.OPEN_RED)
                .doesNotContain(Counter.MEDIATED);
        Complaint ended =
                after(accepted(), new Termination(TerminationGround.NO_AGREEMENT, "r"), byOfficer("2026-12-10"));
        assertThat(on("2027-02-01", ended))
                .contains(Counter.MEDIATED, Counter.CLOSING_ON_TIME)
                .doesNotContain(Counter.MEDIATION_SUCCESS);
    }

    @Test
    void leaves_the_time_of_a_test_out_of_mediation() {
        Complaint testing = after(mediating(), new TestingStart("l"), byOfficer("2026-12-01"));
        Complaint tested = after(testing, new TestingEnd("f"), byOfficer("2026-12-21"));
        Complaint settled = after(tested, new Settlement("t", null, false), byOfficer("2027-02-10"));

        assertThat(on("2026-12-10", testing)).contains(Counter.OPEN_GREEN);
        assertThat(on("2027-03-01", settled)).contains(Counter.CLOSING_ON_TIME);
    }

    @Test
    void counts_a_closed_case_with_its_length_rating_and_publication() {
        Complaint rated =
                after(closed(), new Rating(Closed.Score.BASICALLY_SATISFIED, null), byComplainant("2026-12-13"));
        Complaint published = after(rated, new Publication(), byPlatform("2026-12-23"));

        assertThat(on("2027-01-04", published))
                .contains(
                        Counter.CLOSED,
                        Counter.RATED,
                        Counter.RATED_BASICALLY_SATISFIED,
                        Counter.PUBLISHABLE,
                        Counter.PUBLISHED)
                .doesNotContain(Counter.RATED_SATISFIED, Counter.RATED_VERY_SATISFIED, Counter.OPEN);
        assertThat(COUNTING.of(published).added().days()).isEqualTo(19);
        assertThat(COUNTING.of(published).added().workingDays()).isEqualTo(14);
    }

    @Test
    void takes_rating_success_and_end_back_when_a_case_is_opened_again() {
        Complaint rated = after(closed(), new Rating(Closed.Score.SATISFIED, null), byComplainant("2026-12-13"));
        Complaint again = after(rated, new Reopening("r"), byComplainant("2026-12-14"));

        assertThat(on("2026-12-14", again))
                .contains(Counter.OPEN, Counter.ACCEPTED, Counter.CHECK_ON_TIME)
                .doesNotContain(Counter.CLOSED, Counter.RATED, Counter.MEDIATED, Counter.RECOVERED);
        assertThat(on("2027-03-01", again)).as("the first decision was in time").contains(Counter.CHECK_ON_TIME);
        assertThat(COUNTING.of(again).added().recoveredFen()).isZero();
    }

    @Test
    void keeps_the_sheet_of_a_case_whatever_happens_to_it() {
        Complaint forwarded = after(received(), new Forwarding("330102", "r"), byOfficer("2026-11-24"));

        assertThat(COUNTING.of(forwarded).receivedOn())
                .isEqualTo(COUNTING.of(received()).receivedOn());
        assertThat(COUNTING.of(forwarded).added().codes()).contains("330102").doesNotContain("330106");
        assertThat(on("2026-11-24", after(received(), new Withdrawal(null), byComplainant("2026-11-24"))))
                .contains(Counter.CLOSED)
                .doesNotContain(Counter.CHECK_DUE);
    }

    @ParameterizedTest
    @MethodSource("everyStage")
    void is_open_with_one_light_or_closed_and_reads_back_what_it_wrote(Complaint complaint) {
        CaseFigures figures = COUNTING.of(complaint);
        Set<Counter> counters = figures.added().mark().on(LocalDate.of(2026, 12, 1), CLOCKS);

        assertThat(counters.contains(Counter.OPEN)).isNotEqualTo(counters.contains(Counter.CLOSED));
        assertThat(counters.stream()
                        .filter(counter -> counter.name().startsWith("OPEN_"))
                        .count())
                .isEqualTo(counters.contains(Counter.OPEN) ? 1 : 0);
        assertThat(CaseFigures.parse(figures.line())).isEqualTo(figures.added());
    }

    @Test
    void counts_a_report_until_the_decision_on_filing_a_case() {
        Report verifying = handled(report(), new ReportStep.Verification(), "2026-09-29");
        Report filed = handled(verifying, new ReportStep.CaseFiling(), "2026-10-23");
        Report late =
                handled(verifying, new ReportStep.NonFiling(ReportState.NonFilingGround.NO_FAULT, "r"), "2026-10-26");
        Report extended = handled(verifying, new ReportStep.Extension("h", "r"), "2026-10-20");
        Report lateButExtended = handled(extended, new ReportStep.CaseFiling(), "2026-11-13");
        Report decided = handled(filed, new ReportStep.Decision("d", null), "2026-12-01");

        assertThat(on("2026-10-24", report()))
                .contains(Counter.OPEN_RED, Counter.VERIFICATION_DUE)
                .doesNotContain(Counter.COMPLAINTS);
        assertThat(on("2026-10-24", filed))
                .contains(Counter.VERIFIED, Counter.VERIFICATION_ON_TIME, Counter.CASE_FILED, Counter.CLOSED);
        assertThat(on("2026-10-24", late))
                .contains(Counter.VERIFIED)
                .doesNotContain(Counter.VERIFICATION_ON_TIME, Counter.CASE_FILED);
        assertThat(on("2026-12-24", lateButExtended)).contains(Counter.VERIFICATION_ON_TIME);
        assertThat(COUNTING.of(decided).added().days()).isEqualTo(25);
        assertThat(COUNTING.of(handled(report(), new ReportStep.Redirection("农业农村局"), "2026-09-29"))
                        .added()
                        .codes())
                .contains("OUT_OF_POWER");
    }

    private static Stream<Complaint> everyStage() {
        // what was merged is counted with the case that leads
        return EveryStage.complaints().filter(complaint -> !(complaint.state() instanceof Merged));
    }

    private static Set<Counter> on(String day, Complaint complaint) {
        return COUNTING.of(complaint).added().mark().on(LocalDate.parse(day), CLOCKS);
    }

    private static Set<Counter> on(String day, Report report) {
        return COUNTING.of(report).added().mark().on(LocalDate.parse(day), CLOCKS);
    }

    private static Report report() {
        LocalDate day = LocalDate.of(2026, 9, 28);
        Instant at = Instant.parse("2026-09-28T02:00:00Z");
        ReportFiling filing = new ReportFiling(
                at, day, "WEB", ComplaintFixtures.bakery(), "GOODS_FOOD", "FOOD_SAFETY", "c", "f", false, "k");
        return Report.file("r-1", new ReportNumber(2026, 1), filing, byOfficer("2026-09-28"))
                .report();
    }

    private static Report handled(Report report, ReportStep step, String day) {
        ReportMove move = report.take(step, byOfficer(day));
        return ((ReportMove.Made) move).report();
    }
}
