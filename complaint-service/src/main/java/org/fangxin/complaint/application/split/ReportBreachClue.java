package org.fangxin.complaint.application.split;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.fangxin.complaint.application.AdvanceComplaint;
import org.fangxin.complaint.application.IdentifyRespondent.Accused;
import org.fangxin.complaint.application.report.FileReport;
import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.Actor;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.Complaints;
import org.fangxin.complaint.domain.Complaints.Held;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.filing.Respondent;
import org.fangxin.complaint.domain.report.ReportOrigin;
import org.fangxin.complaint.domain.report.Reports;
import org.fangxin.complaint.domain.split.BreachClue;

/**
 * Makes a report of a breach that came to light in a complaint (SAMR Order 121 article 27). The report comes first and is
 * found again by the request; then the complaint is tied to it.
 */
public final class ReportBreachClue {
    private final Complaints complaints;
    private final FileReport reports;
    private final AdvanceComplaint advance;

    public ReportBreachClue(Complaints complaints, FileReport reports, AdvanceComplaint advance) {
        this.complaints = complaints;
        this.reports = reports;
        this.advance = advance;
    }

    /** Makes it, or answers why not. */
    public Outcome report(ComplaintId id, Actor.Officer officer, Clue clue) {
        Optional<Held> held = complaints
                .find(id)
                .filter(each -> each.complaint().partyOf(officer).isPresent());
        if (held.isEmpty()) {
            return new Outcome.NotFound();
        }
        Complaint complaint = held.get().complaint();
        if (!BreachClue.possible(complaint.state())) {
            return new Outcome.NotNow(
                    Action.BREACH_CLUE.name(), complaint.state().detail(), complaint.allowedTo(Party.OFFICER));
        }
        return switch (reports.file(command(complaint, clue))) {
            case FileReport.Outcome.Filed filed -> tied(held.get(), officer, filed.held());
            case FileReport.Outcome.MerchantUnknown unknown ->
                throw new IllegalStateException("the business of a complaint is described");
            case FileReport.Outcome.RegistryUnavailable later -> new Outcome.Later(later.retryAfter());
        };
    }

    private static FileReport.Command command(Complaint complaint, Clue clue) {
        Respondent respondent = complaint.filing().respondent();
        return new FileReport.Command(
                complaint.filing().channel(),
                new Accused(respondent.uscc(), respondent.name(), respondent.address(), respondent.district()),
                complaint.filing().grievance().category(),
                clue.problemType(),
                clue.clue(),
                clue.facts(),
                null,
                clue.requestKey(),
                ReportOrigin.beside(complaint.id().value()));
    }

    private Outcome tied(Held before, Actor.Officer officer, Reports.Held report) {
        AdvanceComplaint.Outcome outcome = advance.advance(new AdvanceComplaint.Command(
                before.complaint().id(),
                null,
                officer,
                new BreachClue(report.report().id())));
        Held now = outcome instanceof AdvanceComplaint.Outcome.Advanced advanced ? advanced.held() : before;
        return new Outcome.Reported(now, report);
    }

    /**
     * What came to light.
     *
     * @param problemType code list {@code problem-types}
     * @param requestKey names the request, so that a repetition makes no second report
     */
    public record Clue(String problemType, String clue, String facts, String requestKey) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** It is a report now, tied to the complaint. */
        record Reported(Held complaint, Reports.Held report) implements Outcome {}

        /** There is no such complaint for this officer. */
        record NotFound() implements Outcome {}

        /** The bureau has not accepted it. */
        record NotNow(String action, String stage, List<String> allowed) implements Outcome {}

        /** The registry cannot be asked now. */
        record Later(Duration retryAfter) implements Outcome {}
    }
}
