package org.fangxin.complaint.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.complaint.domain.ComplaintFixtures.CLOCKS;
import static org.fangxin.complaint.domain.ComplaintFixtures.byOfficer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.fangxin.complaint.domain.ComplaintFixtures;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.deadline.LegalBasis;
import org.fangxin.complaint.domain.deadline.LegalDeadline;
import org.fangxin.complaint.domain.statistics.Counting;
import org.fangxin.platform.time.CityTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatedReportTest {
    @ParameterizedTest
    @CsvSource({
        "2026-09-21, 2026-09-28, 2026-10-23",
        "2026-09-28, 2026-09-21, 2026-10-23",
        // Order 20 says nothing of it
        "2026-02-11, 2026-02-12, 2026-03-10",
    })
    void starts_the_limit_anew_with_the_latest_receipt(String earlier, String later, String dueOn) {
        Report lead = after(filed(earlier), takingOn(later), "2026-09-29");

        assertThat(due(lead)).isEqualTo(dueOn);
    }

    @Test
    void needs_a_new_approval_for_more_time() {
        Report verifying = after(filed("2026-09-21"), new ReportStep.Verification(), "2026-09-22");
        Report extended = after(verifying, new ReportStep.Extension("王局长", "需要检验"), "2026-09-23");

        Report lead = after(extended, takingOn("2026-09-28"), "2026-09-29");

        assertThat(due(lead)).isEqualTo("2026-10-23");
        assertThat(lead.allowed()).contains("extension");
        assertThat(due(after(lead, new ReportStep.Extension("王局长", "需要检验"), "2026-09-30")))
                .isEqualTo("2026-11-13");
    }

    @Test
    void goes_on_in_the_earlier_one_or_is_not_handled_anew_and_counts_nowhere_twice() {
        Report merged = after(filed("2026-09-28"), new ReportStep.Merge("r-0", "新事实"), "2026-09-29");
        Report repeated = after(filed("2026-09-28"), new ReportStep.Duplicate("r-0", "相同事实"), "2026-09-29");
        Counting counting = new Counting(CLOCKS, new CityTime(Clock.systemUTC(), ZoneId.of("Asia/Shanghai")));

        assertThat(merged.state()).isEqualTo(new ReportState.Merged(LocalDate.of(2026, 9, 29), "officer-1", "r-0"));
        assertThat(repeated.state().code()).isEqualTo("DUPLICATE_NOT_HANDLED");
        for (Report over : java.util.List.of(merged, repeated)) {
            assertThat(over.allowed()).isEmpty();
            assertThat(over.deadline(CLOCKS)).isEmpty();
            assertThat(over.timeline().getLast().basis()).isEqualTo(new LegalBasis("SAMR-121", "2026", "35"));
            assertThat(counting.of(over).added().mark().counters()).isEmpty();
        }
        assertThat(merged.take(takingOn("2026-09-28"), byOfficer("2026-09-30"))).isInstanceOf(ReportMove.NotNow.class);
    }

    @Test
    void gets_thirty_days_more_for_the_decision_on_a_case_once() {
        Report verifying = after(filed("2026-09-21"), new ReportStep.Verification(), "2026-09-22");
        Report caseFiled = after(verifying, new ReportStep.CaseFiling(), "2026-10-15");

        Report extended = after(caseFiled, new ReportStep.Extension("王局长", "案情复杂"), "2026-12-01");

        assertThat(due(caseFiled)).isEqualTo("2027-01-13");
        assertThat(due(extended)).isEqualTo("2027-02-12");
        assertThat(extended.take(new ReportStep.Extension("王局长", "再延"), byOfficer("2026-12-02")))
                .isInstanceOf(ReportMove.NotNow.class);
    }

    private static ReportStep takingOn(String receivedOn) {
        return new ReportStep.TakeOn("r-2", LocalDate.parse(receivedOn), "新事实");
    }

    private static Report filed(String day) {
        Instant at = Instant.parse(day + "T02:00:00Z");
        ReportFiling filing = new ReportFiling(
                at,
                LocalDate.parse(day),
                "APP",
                ComplaintFixtures.bakery(),
                "GOODS_FOOD",
                "FOOD_SAFETY",
                "使用过期原料",
                "见过期标签照片",
                true,
                "request-1");
        Occasion occasion = new Occasion(Party.REPORTER, "reporter", at, LocalDate.parse(day), CLOCKS);
        return Report.file("019ab000-0000-7000-8000-000000000001", new ReportNumber(2026, 1), filing, occasion)
                .report();
    }

    private static Report after(Report report, ReportStep step, String day) {
        return ((ReportMove.Made) report.take(step, byOfficer(day))).report();
    }

    private static String due(Report report) {
        return report.deadline(CLOCKS).map(LegalDeadline::dueOn).orElseThrow().toString();
    }
}
