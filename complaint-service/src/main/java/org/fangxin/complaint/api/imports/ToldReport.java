package org.fangxin.complaint.api.imports;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.fangxin.complaint.api.form.MoneyBody;
import org.fangxin.complaint.domain.TimelineEntry;
import org.fangxin.complaint.domain.report.ReportState;
import org.jspecify.annotations.Nullable;

/** Finds the parts of a line in the history of a report and in the stage to which it led. */
record ToldReport(List<TimelineEntry> timeline, ZoneId zone) {
    ReportPast.@Nullable VerificationPart verification(ReportState state) {
        LocalDate started = day("VERIFICATION_STARTED");
        return started == null ? null : new ReportPast.VerificationPart(started, extension(state));
    }

    ReportPast.@Nullable ResultPart result(ReportState state) {
        return switch (state) {
            case ReportState.NotFiled not ->
                new ReportPast.ResultPart(
                        ReportPast.ResultPart.Outcome.NOT_FILED, not.on(), not.ground(), not.reason(), null);
            case ReportState.OutOfPower out ->
                new ReportPast.ResultPart(
                        ReportPast.ResultPart.Outcome.OUT_OF_POWER, out.on(), null, null, out.whereTo());
            default -> {
                LocalDate filed = day("CASE_FILED");
                yield filed == null
                        ? null
                        : new ReportPast.ResultPart(ReportPast.ResultPart.Outcome.CASE_FILED, filed, null, null, null);
            }
        };
    }

    ReportPast.@Nullable CaseDecisionPart decision(ReportState state) {
        return state instanceof ReportState.Decided decided
                ? new ReportPast.CaseDecisionPart(decided.on(), decided.decision(), MoneyBody.of(decided.penalty()))
                : null;
    }

    /** Who approved it is kept only while the verification lasts; without that it cannot be told. */
    private ReportPast.@Nullable ExtensionPart extension(ReportState state) {
        Optional<TimelineEntry> extended = last("VERIFICATION_EXTENDED");
        return state instanceof ReportState.Verifying verifying
                        && verifying.approvedBy() != null
                        && extended.isPresent()
                ? new ReportPast.ExtensionPart(
                        day(extended.get()),
                        verifying.approvedBy(),
                        extended.get().note())
                : null;
    }

    private @Nullable LocalDate day(String what) {
        return last(what).map(this::day).orElse(null);
    }

    private LocalDate day(TimelineEntry entry) {
        return entry.at().atZone(zone).toLocalDate();
    }

    private Optional<TimelineEntry> last(String what) {
        return timeline.stream().filter(entry -> entry.what().equals(what)).reduce((earlier, later) -> later);
    }
}
