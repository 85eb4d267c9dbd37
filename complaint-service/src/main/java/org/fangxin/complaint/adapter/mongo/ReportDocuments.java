package org.fangxin.complaint.adapter.mongo;

import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.fangxin.complaint.adapter.mongo.DossierDocument.NoticeDocument;
import org.fangxin.complaint.domain.Reminders;
import org.fangxin.complaint.domain.deadline.LegalClocks;
import org.fangxin.complaint.domain.deadline.LegalDeadline;
import org.fangxin.complaint.domain.report.Mergers;
import org.fangxin.complaint.domain.report.Report;
import org.fangxin.complaint.domain.report.ReportFiling;
import org.fangxin.complaint.domain.report.ReportNumber;
import org.fangxin.complaint.domain.report.ReportOrigin;
import org.fangxin.complaint.domain.report.ReportState;
import org.fangxin.complaint.domain.statistics.Counting;
import org.jspecify.annotations.Nullable;

/** Turns reports into documents and back. */
final class ReportDocuments {
    private final LegalClocks clocks;
    private final Counting counting;

    ReportDocuments(Counting counting) {
        this.clocks = counting.clocks();
        this.counting = counting;
    }

    ReportDocument write(Report report) {
        ReportFiling filing = report.filing();
        String city = ListKeys.city(report.district());
        return new ReportDocument(
                report.number().year(),
                report.number().serial(),
                filing.requestKey(),
                filing.receivedAt(),
                filing.receivedOn(),
                filing.channel(),
                FilingDocuments.respondent(filing.suspect()),
                filing.category(),
                filing.problemType(),
                filing.clue(),
                filing.facts(),
                filing.named(),
                report.district(),
                state(report.state()),
                report.reminders().approaching(),
                report.reminders().missed(),
                report.alarmOn(clocks).orElse(null),
                report.notices().isEmpty()
                        ? null
                        : report.notices().stream().map(NoticeDocuments::write).toList(),
                report.timeline().stream().map(TimelineDocuments::write).toList(),
                List.of(
                        report.district() + "|",
                        report.district() + "|" + report.state().code(),
                        city + "|",
                        city + "|" + report.state().code()),
                ListOrder.due(report.deadline(clocks).map(LegalDeadline::dueOn).orElse(null), report.id()),
                CaseSource.document(counting.of(report)),
                TakeoverDocument.of(filing.origin().takeover()),
                filing.origin().complaintId(),
                report.mergers().countedFrom(),
                report.mergers().reports().isEmpty() ? null : report.mergers().reports());
    }

    Report read(String id, ReportDocument document) {
        return new Report(
                id,
                new ReportNumber(document.year(), document.serial()),
                new ReportFiling(
                        document.receivedAt(),
                        document.receivedOn(),
                        document.channel(),
                        FilingDocuments.respondent(document.suspect()),
                        document.category(),
                        document.problemType(),
                        document.clue(),
                        document.facts(),
                        document.named(),
                        document.requestKey(),
                        new ReportOrigin(TakeoverDocument.read(document.takeover()), document.complaintId())),
                document.district(),
                state(document.state()),
                new Reminders(document.toldApproaching(), document.toldMissed()),
                Objects.requireNonNullElse(document.notices(), List.<NoticeDocument>of()).stream()
                        .map(NoticeDocuments::read)
                        .toList(),
                new Mergers(document.countedFrom(), Objects.requireNonNullElse(document.joined(), List.<String>of())),
                document.timeline().stream().map(TimelineDocuments::read).toList());
    }

    private static Document state(ReportState state) {
        StageFields fields = StageFields.of(state.code());
        return (switch (state) {
                    case ReportState.Received received -> fields;
                    case ReportState.Verifying verifying ->
                        fields.with("on", verifying.startedOn())
                                .with("officer", verifying.officer())
                                .with("approvedBy", verifying.approvedBy());
                    case ReportState.CaseFiled filed ->
                        fields.with("on", filed.filedOn())
                                .with("officer", filed.officer())
                                .with("approvedBy", filed.approvedBy())
                                .with("further", further(filed.collectively()));
                    case ReportState.Duplicate duplicate ->
                        fields.with("on", duplicate.on())
                                .with("officer", duplicate.officer())
                                .with("of", duplicate.of())
                                .with("reason", duplicate.reason());
                    case ReportState.Merged merged ->
                        fields.with("on", merged.on())
                                .with("officer", merged.officer())
                                .with("into", merged.into());
                    case ReportState.NotFiled not ->
                        fields.with("on", not.on())
                                .with("officer", not.officer())
                                .with("ground", not.ground())
                                .with("reason", not.reason());
                    case ReportState.OutOfPower out ->
                        fields.with("on", out.on()).with("whereTo", out.whereTo());
                    case ReportState.Decided decided ->
                        fields.with("on", decided.on())
                                .with("officer", decided.officer())
                                .with("decision", decided.decision())
                                .with("penalty", decided.penalty())
                                .with("reward", decided.reward());
                })
                .document();
    }

    private static @Nullable StageFields further(ReportState.@Nullable Collectively decided) {
        return decided == null
                ? null
                : new StageFields(new Document("days", String.valueOf(decided.days())))
                        .with("record", decided.record());
    }

    private static ReportState.@Nullable Collectively further(@Nullable StageFields fields) {
        return fields == null
                ? null
                : new ReportState.Collectively(Integer.parseInt(fields.text("days")), fields.text("record"));
    }

    private static ReportState state(Document document) {
        StageFields fields = new StageFields(document);
        return switch (fields.stage()) {
            case "RECEIVED" -> new ReportState.Received();
            case "VERIFYING" ->
                new ReportState.Verifying(fields.date("on"), fields.text("officer"), fields.optionalText("approvedBy"));
            case "CASE_FILED" ->
                new ReportState.CaseFiled(
                        fields.date("on"),
                        fields.text("officer"),
                        fields.optionalText("approvedBy"),
                        further(fields.optionalNested("further")));
            case "DUPLICATE_NOT_HANDLED" ->
                new ReportState.Duplicate(
                        fields.date("on"), fields.text("officer"), fields.text("of"), fields.text("reason"));
            case "MERGED" -> new ReportState.Merged(fields.date("on"), fields.text("officer"), fields.text("into"));
            case "NOT_FILED" ->
                new ReportState.NotFiled(
                        fields.date("on"),
                        fields.text("officer"),
                        fields.code("ground", ReportState.NonFilingGround.class),
                        fields.text("reason"));
            case "OUT_OF_POWER" -> new ReportState.OutOfPower(fields.date("on"), fields.text("whereTo"));
            case "DECIDED" ->
                new ReportState.Decided(
                        fields.date("on"),
                        fields.text("officer"),
                        fields.text("decision"),
                        fields.optionalMoney("penalty"),
                        fields.optionalMoney("reward"));
            default -> throw new IllegalStateException("unknown stage " + fields.stage());
        };
    }
}
