package org.fangxin.complaint.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.fangxin.complaint.domain.ComplaintFixtures;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.report.Report;
import org.fangxin.complaint.domain.report.ReportEvent;
import org.fangxin.complaint.domain.report.ReportFiling;
import org.fangxin.complaint.domain.report.ReportMove;
import org.fangxin.complaint.domain.report.ReportNumber;
import org.fangxin.complaint.domain.report.ReportState;
import org.fangxin.complaint.domain.report.ReportStep;
import org.fangxin.complaint.domain.report.ReportStory;
import org.fangxin.platform.mongo.OutgoingEvent;
import org.fangxin.testkit.GoldenFiles;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReportEventContractTest {
    @Test
    void writes_every_event_as_agreed_and_names_neither_side() {
        ReportMove.Made filed = filed();
        assertWrites("complaint.report-filed.v1", filed.report(), filed.event());
        assertWrites(
                "complaint.report-progressed.v1",
                filed.report(),
                new ReportEvent.Progressed(LocalDate.of(2026, 11, 25), ReportEvent.Progress.CASE_FILED));
    }

    @Test
    void tells_of_a_takeover_as_agreed() {
        Report received = filed("2026-03-16", "2026-03-16T02:00:00Z", false).report();
        Occasion officer = new Occasion(
                Party.OFFICER,
                "officer-1",
                ComplaintFixtures.FILED_AT,
                LocalDate.of(2026, 4, 2),
                ComplaintFixtures.CLOCKS);
        Report verifying = ((ReportMove.Made) received.take(new ReportStep.Verification(), officer)).report();
        Report notFiled = ((ReportMove.Made)
                        verifying.take(new ReportStep.NonFiling(ReportState.NonFilingGround.NO_FAULT, "无过错"), officer))
                .report();
        ReportMove.Made takenOver = notFiled.takenOver(
                officer, new ReportStory(LocalDate.of(2026, 4, 7), LocalDate.of(2026, 4, 2), false, null));

        assertWrites("complaint.report-imported.v1", takenOver.report(), takenOver.event());
    }

    private static void assertWrites(String type, Report report, ReportEvent event) {
        OutgoingEvent outgoing = ReportEventMapper.outgoing(report, event);
        assertThat(outgoing.type()).isEqualTo(type);
        GoldenFiles.assertWrites(type, outgoing.data());
        assertThat(JsonMapper.shared().writeValueAsString(outgoing.data())).doesNotContain("91330106", "饼屋");
    }

    private static ReportMove.Made filed() {
        return filed("2026-11-23", "2026-11-23T02:00:00Z", true);
    }

    private static ReportMove.Made filed(String on, String moment, boolean named) {
        Instant at = Instant.parse(moment);
        LocalDate day = LocalDate.parse(on);
        ReportFiling filing = new ReportFiling(
                at, day, "APP", ComplaintFixtures.bakery(), "GOODS_FOOD", "FOOD_SAFETY", "c", "f", named, "request-1");
        return Report.file(
                "019ab000-0000-7000-8000-000000000002",
                new ReportNumber(2026, 1),
                filing,
                new Occasion(Party.REPORTER, "reporter", at, day, ComplaintFixtures.CLOCKS));
    }
}
