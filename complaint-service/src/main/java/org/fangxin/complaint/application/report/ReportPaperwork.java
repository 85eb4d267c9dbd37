package org.fangxin.complaint.application.report;

import java.util.Map;
import java.util.Optional;
import org.fangxin.complaint.application.notice.IssueNotices;
import org.fangxin.complaint.domain.NoticeKind;
import org.fangxin.complaint.domain.report.Report;
import org.fangxin.complaint.domain.report.ReportEvent;
import org.fangxin.complaint.domain.report.ReportMove;
import org.fangxin.complaint.domain.report.ReportState;

/** Gives who reported by name the result as a document, in the write of the step; nobody else ever sees it. */
public final class ReportPaperwork {
    private final IssueNotices issue;

    public ReportPaperwork(IssueNotices issue) {
        this.issue = issue;
    }

    Report done(ReportMove.Made made) {
        Report report = made.report();
        if (!report.filing().named() || !(made.event() instanceof ReportEvent.Progressed progressed)) {
            return report;
        }
        return result(report.state(), progressed)
                .map(facts -> report.with(issue.notice(
                        NoticeKind.REPORT_RESULT,
                        report.district(),
                        progressed.on(),
                        report.timeline().getLast().basis(),
                        facts)))
                .orElse(report);
    }

    private static Optional<Map<String, String>> result(ReportState state, ReportEvent.Progressed progressed) {
        return switch (progressed.step()) {
            case CASE_FILED -> Optional.of(Map.of("filed", ""));
            case CASE_NOT_FILED ->
                state instanceof ReportState.NotFiled not
                        ? Optional.of(Map.of("ground", not.ground().name(), "reason", not.reason()))
                        : Optional.empty();
            case REDIRECTED ->
                state instanceof ReportState.OutOfPower out
                        ? Optional.of(Map.of("whereTo", out.whereTo()))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }
}
