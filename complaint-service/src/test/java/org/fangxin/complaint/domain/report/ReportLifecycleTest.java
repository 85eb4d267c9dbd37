package org.fangxin.complaint.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.complaint.domain.ComplaintFixtures.CLOCKS;
import static org.fangxin.complaint.domain.ComplaintFixtures.byOfficer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fangxin.complaint.domain.ComplaintFixtures;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.deadline.LegalBasis;
import org.fangxin.complaint.domain.deadline.LegalDeadline;
import org.fangxin.complaint.domain.filing.Money;
import org.fangxin.complaint.domain.report.ReportState.NonFilingGround;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportLifecycleTest {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 9, 28);

    @Test
    void has_fifteen_working_days_for_verification_and_thirty_when_extended() {
        Report verifying = after(filed(true), new ReportStep.Verification(), "2026-09-29");
        Report extended = after(verifying, new ReportStep.Extension("王局长", "需检测"), "2026-10-20");

        assertThat(due(filed(true))).isEqualTo("2026-10-23");
        assertThat(due(verifying)).isEqualTo("2026-10-23");
        assertThat(due(extended)).isEqualTo("2026-11-13");
        assertThat(extended.take(new ReportStep.Extension("王局长", "再延"), byOfficer("2026-11-01")))
                .isInstanceOf(ReportMove.NotNow.class);
    }

    @Test
    void names_the_officer_who_may_learn_who_reported_and_nobody_before() {
        assertThat(filed(true).handlingOfficer()).isEmpty();
        assertThat(after(filed(true), new ReportStep.Verification(), "2026-09-29")
                        .handlingOfficer())
                .contains("officer-1");
    }

    @Test
    void goes_from_a_filed_case_to_decision_and_reward() {
        Report decided = after(caseFiled(true), new ReportStep.Decision("没收并罚款", Money.of("200000")), "2026-12-01");
        Report rewarded = after(decided, new ReportStep.Reward(RewardLevel.SECOND), "2026-12-05");

        assertThat(due(caseFiled(true))).isEqualTo("2027-01-13");
        assertThat(rewarded.state())
                .isEqualTo(new ReportState.Decided(
                        LocalDate.of(2026, 12, 1), "officer-1", "没收并罚款", Money.of("200000"), Money.of("6000")));
        assertThat(rewarded.allowed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // 2026-10-15 + 120 days is 2027-02-12; the last days move off the holidays that are known for 2027
        "1, 2027-02-13",
        "30, 2027-03-14",
        "60, 2027-04-13",
        "365, 2028-02-12"
    })
    void takes_still_more_time_by_the_days_that_were_decided_collectively(int days, String dueOn) {
        Report extended = after(caseFiled(true), new ReportStep.Extension("王局长", "案情复杂"), "2027-01-10");
        ReportStep.FurtherExtension further =
                new ReportStep.FurtherExtension(new ReportState.Collectively(days, "集体讨论〔2027〕1号"), "案情特别复杂");

        Report once = after(extended, further, "2027-02-10");

        assertThat(due(extended)).isEqualTo("2027-02-12");
        assertThat(due(once)).isEqualTo(dueOn);
        assertThat(once.timeline().getLast().what()).isEqualTo("DECISION_FURTHER_EXTENDED");
        assertThat(once.timeline().getLast().basis()).isEqualTo(new LegalBasis("SAMR-2", "2021", "64"));
        assertThat(once.allowed()).containsExactly("decision");
        assertThat(once.take(further, byOfficer("2027-02-11"))).isInstanceOf(ReportMove.NotNow.class);
        assertThat(caseFiled(true).take(further, byOfficer("2027-01-10")))
                .isEqualTo(new ReportMove.NotNow("further-extension", "CASE_FILED", List.of("extension", "decision")));
    }

    @Test
    void does_not_reward_whom_nobody_knows() {
        Report decided = after(caseFiled(false), new ReportStep.Decision("警告", null), "2026-12-01");

        assertThat(decided.take(new ReportStep.Reward(RewardLevel.FIRST), byOfficer("2026-12-05")))
                .isInstanceOf(ReportMove.NotNow.class);
    }

    @Test
    void ends_without_a_case_or_at_another_authority() {
        Report verifying = after(filed(false), new ReportStep.Verification(), "2026-09-29");

        assertThat(after(verifying, new ReportStep.NonFiling(NonFilingGround.MINOR_AND_CORRECTED, "已改正"), "2026-10-10")
                        .allowed())
                .isEmpty();
        assertThat(after(filed(false), new ReportStep.Redirection("请向公安机关反映"), "2026-09-29")
                        .state())
                .isEqualTo(new ReportState.OutOfPower(LocalDate.of(2026, 9, 29), "请向公安机关反映"));
        assertThat(filed(false).take(new ReportStep.CaseFiling(), byOfficer("2026-09-29")))
                .isEqualTo(new ReportMove.NotNow(
                        "case-filing", "RECEIVED", filed(false).allowed()));
    }

    @ParameterizedTest
    @CsvSource({
        "FIRST, 200000, 10000.00",
        "FIRST, 1000, 5000.00",
        "SECOND, 50000, 3000.00",
        "THIRD, 333333.33, 3333.33",
        "FIRST, 50000000, 1000000.00"
    })
    void rewards_a_share_of_the_penalty_between_floor_and_cap(RewardLevel level, String penalty, String reward) {
        assertThat(level.of(Money.of(penalty))).hasToString(reward);
    }

    @Test
    void holds_nothing_about_who_reported() {
        assertThat(caseFiled(true).timeline().getFirst().userId()).isEqualTo("reporter");
    }

    private static Report caseFiled(boolean named) {
        Report verifying = after(filed(named), new ReportStep.Verification(), "2026-09-29");
        return after(verifying, new ReportStep.CaseFiling(), "2026-10-15");
    }

    private static Report filed(boolean named) {
        Instant at = RECEIVED.atTime(2, 0).toInstant(java.time.ZoneOffset.UTC);
        ReportFiling filing = new ReportFiling(
                at,
                RECEIVED,
                "APP",
                ComplaintFixtures.bakery(),
                "GOODS_FOOD",
                "FOOD_SAFETY",
                "使用过期原料",
                "见过期标签照片",
                named,
                "request-1");
        Occasion occasion = new Occasion(Party.REPORTER, "reporter", at, RECEIVED, CLOCKS);
        return Report.file("r-1", new ReportNumber(2026, 1), filing, occasion).report();
    }

    private static Report after(Report report, ReportStep step, String day) {
        return ((ReportMove.Made) report.take(step, byOfficer(day))).report();
    }

    private static String due(Report report) {
        return report.deadline(CLOCKS).map(LegalDeadline::dueOn).orElseThrow().toString();
    }
}
