package org.fangxin.complaint.api.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fangxin.complaint.api.form.MoneyBody;
import org.fangxin.complaint.api.report.ReportResponse.ResultResponse;
import org.fangxin.complaint.api.report.ReportResponse.StepResponse;
import org.fangxin.complaint.api.report.ReportResponse.SuspectResponse;
import org.fangxin.complaint.api.words.Wording;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.deadline.LegalClocks;
import org.fangxin.complaint.domain.deadline.LegalDeadline;
import org.fangxin.complaint.domain.filing.Respondent;
import org.fangxin.complaint.domain.report.Report;
import org.fangxin.complaint.domain.report.ReportFiling;
import org.fangxin.complaint.domain.report.ReportState;
import org.fangxin.complaint.domain.report.Reports.Held;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.web.Texts;
import org.jspecify.annotations.Nullable;

/** Shows reports in the reader's language. */
public final class ReportView {
    private final LegalClocks clocks;
    private final CityTime time;
    private final Texts texts;

    public ReportView(LegalClocks clocks, CityTime time, Texts texts) {
        this.clocks = clocks;
        this.time = time;
        this.texts = texts;
    }

    ReportResponse show(Held held, boolean officer, Locale language) {
        Report report = held.report();
        ReportFiling filing = report.filing();
        Wording words = new Wording(texts, language);
        Optional<LegalDeadline> deadline = report.deadline(clocks);
        LocalDate today = time.today();
        return new ReportResponse(
                report.id(),
                report.number().toString(),
                held.version(),
                report.state().code(),
                words.of("report", report.state().code()),
                filing.receivedAt(),
                filing.receivedOn(),
                deadline.map(LegalDeadline::dueOn).orElse(null),
                deadline.filter(due -> due.overdueOn(today)).isPresent(),
                deadline.map(due -> clocks.light(due.dueOn(), today)).orElse(null),
                officer ? report.allowed() : List.of(),
                filing.channel(),
                report.district(),
                suspect(filing.suspect()),
                filing.category(),
                words.of(CodeLists.CATEGORIES, filing.category()),
                filing.problemType(),
                words.of(CodeLists.PROBLEM_TYPES, filing.problemType()),
                filing.clue(),
                filing.facts(),
                filing.named(),
                officer ? filing.origin().complaintId() : null,
                result(report.state()),
                leading(report.state()),
                officer && !report.mergers().reports().isEmpty()
                        ? report.mergers().reports()
                        : null,
                report.timeline().stream()
                        .map(entry -> new StepResponse(
                                entry.at(),
                                entry.what(),
                                words.of("event", entry.what()),
                                entry.by().name(),
                                officer && entry.by() == Party.OFFICER ? entry.userId() : null,
                                entry.note(),
                                entry.dueOn()))
                        .toList());
    }

    private static SuspectResponse suspect(Respondent suspect) {
        UnifiedSocialCreditCode uscc = suspect.uscc();
        return new SuspectResponse(
                uscc == null ? null : uscc.value(), suspect.name(), suspect.address(), suspect.district());
    }

    private static @Nullable String leading(ReportState state) {
        return switch (state) {
            case ReportState.Merged merged -> merged.into();
            case ReportState.Duplicate duplicate -> duplicate.of();
            default -> null;
        };
    }

    private static @Nullable ResultResponse result(ReportState state) {
        return switch (state) {
            case ReportState.NotFiled not ->
                new ResultResponse(not.on(), not.ground().name(), not.reason(), null, null);
            case ReportState.OutOfPower out -> new ResultResponse(out.on(), null, out.whereTo(), null, null);
            case ReportState.Decided decided ->
                new ResultResponse(
                        decided.on(),
                        null,
                        decided.decision(),
                        MoneyBody.of(decided.penalty()),
                        MoneyBody.of(decided.reward()));
            case ReportState.CaseFiled filed -> new ResultResponse(filed.filedOn(), null, null, null, null);
            case ReportState.Duplicate duplicate ->
                new ResultResponse(duplicate.on(), null, duplicate.reason(), null, null);
            case ReportState.Merged merged -> new ResultResponse(merged.on(), null, null, null, null);
            case ReportState.Received received -> null;
            case ReportState.Verifying verifying -> null;
        };
    }
}
