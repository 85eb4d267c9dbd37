package org.fangxin.complaint.application.split;

import java.time.Duration;
import org.fangxin.complaint.application.AdvanceComplaint;
import org.fangxin.complaint.application.FileComplaint;
import org.fangxin.complaint.application.IdentifyRespondent.Accused;
import org.fangxin.complaint.application.report.FileReport;
import org.fangxin.complaint.domain.Actor;
import org.fangxin.complaint.domain.Complaints;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.filing.Respondent;
import org.fangxin.complaint.domain.report.ReportOrigin;
import org.fangxin.complaint.domain.report.Reporter;
import org.fangxin.complaint.domain.report.Reports;
import org.fangxin.complaint.domain.split.SubmissionSplit;
import org.jspecify.annotations.Nullable;

/**
 * Splits a submission that holds a complaint and a report (SAMR Order 121 article 9): the complaint is filed, then the report
 * beside it, then the complaint is tied to it. Each part is found again by the request, so a repetition after a crash does
 * what is left to do and nothing twice.
 */
public final class FileSubmission {
    private final FileComplaint complaints;
    private final FileReport reports;
    private final AdvanceComplaint advance;

    public FileSubmission(FileComplaint complaints, FileReport reports, AdvanceComplaint advance) {
        this.complaints = complaints;
        this.reports = reports;
        this.advance = advance;
    }

    /** Files both, or answers what is missing for the complaint. */
    public Outcome file(FileComplaint.Command complaint, Accusation accusation) {
        return switch (complaints.file(complaint)) {
            case FileComplaint.Outcome.Filed filed -> beside(filed, complaint, accusation);
            case FileComplaint.Outcome other -> new Outcome.NotFiled(other);
        };
    }

    private Outcome beside(FileComplaint.Outcome.Filed filed, FileComplaint.Command command, Accusation accusation) {
        Complaints.Held complaint = filed.held();
        Respondent respondent = complaint.complaint().filing().respondent();
        FileReport.Outcome reported = reports.file(new FileReport.Command(
                command.channel(),
                new Accused(respondent.uscc(), respondent.name(), respondent.address(), respondent.district()),
                command.grievance().category(),
                accusation.problemType(),
                accusation.clue(),
                accusation.facts(),
                accusation.reporter(),
                command.requestKey(),
                ReportOrigin.beside(complaint.complaint().id().value())));
        return switch (reported) {
            case FileReport.Outcome.Filed report -> tied(filed, complaint, report.held());
            case FileReport.Outcome.MerchantUnknown unknown ->
                throw new IllegalStateException("the business of a complaint is described");
            case FileReport.Outcome.RegistryUnavailable unavailable -> new Outcome.Later(unavailable.retryAfter());
        };
    }

    private Outcome tied(FileComplaint.Outcome.Filed filed, Complaints.Held complaint, Reports.Held report) {
        AdvanceComplaint.Outcome outcome = advance.advance(new AdvanceComplaint.Command(
                complaint.complaint().id(),
                null,
                new Actor.Platform(),
                new SubmissionSplit(report.report().id())));
        Complaints.Held now =
                outcome instanceof AdvanceComplaint.Outcome.Advanced advanced ? advanced.held() : complaint;
        return new Outcome.Split(now, filed.as(), report);
    }

    /**
     * What is reported beside the complaint, about the same business and goods.
     *
     * @param reporter who reports by name; null for an anonymous report
     */
    public record Accusation(
            String problemType,
            String clue,
            String facts,
            @Nullable Reporter reporter) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Two cases, tied to each other. */
        record Split(Complaints.Held complaint, Party as, Reports.Held report) implements Outcome {}

        /** The complaint was not filed, so nothing was. */
        record NotFiled(FileComplaint.Outcome why) implements Outcome {}

        /** The report could not be filed yet; the same request does it later. */
        record Later(Duration retryAfter) implements Outcome {}
    }
}
