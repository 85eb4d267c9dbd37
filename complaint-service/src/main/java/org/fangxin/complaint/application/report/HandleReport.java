package org.fangxin.complaint.application.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.fangxin.complaint.application.Occasions;
import org.fangxin.complaint.domain.Actor;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.report.Report;
import org.fangxin.complaint.domain.report.ReportMove;
import org.fangxin.complaint.domain.report.ReportStep;
import org.fangxin.complaint.domain.report.Reports;
import org.fangxin.complaint.domain.report.Reports.Held;
import org.jspecify.annotations.Nullable;

/** Takes an officer's step with a report of the own district, if nobody else changed it meanwhile. */
public final class HandleReport {
    private final Reports reports;
    private final Occasions occasions;
    private final ReportPaperwork paperwork;

    public HandleReport(Reports reports, Occasions occasions, ReportPaperwork paperwork) {
        this.reports = reports;
        this.occasions = occasions;
        this.paperwork = paperwork;
    }

    /**
     * Takes the step, or answers why not.
     *
     * @param expectedVersion version on which the officer's decision rests; null for any
     */
    public Outcome take(String id, @Nullable Long expectedVersion, Actor.Officer officer, ReportStep step) {
        Optional<Held> held =
                reports.find(id).filter(each -> officer.covers(each.report().district()));
        if (held.isEmpty()) {
            return new Outcome.NotFound();
        }
        Held current = held.get();
        if (expectedVersion != null && expectedVersion != current.version()) {
            return new Outcome.Stale(current.version());
        }
        return switch (current.report().take(step, occasions.now(Party.OFFICER, officer.userId()))) {
            case ReportMove.Made made -> {
                Report taken = paperwork.done(made);
                OptionalLong version = reports.replace(taken, current.version(), made.event());
                yield version.isPresent()
                        ? new Outcome.Taken(new Held(taken, version.getAsLong()))
                        : new Outcome.Stale(current.version() + 1);
            }
            case ReportMove.NotNow not -> new Outcome.NotNow(not.action(), not.stage(), not.allowed());
        };
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** The step was taken. */
        record Taken(Held held) implements Outcome {}

        /** There is no such report for this officer. */
        record NotFound() implements Outcome {}

        /** Somebody else changed the report first. */
        record Stale(long currentVersion) implements Outcome {}

        /** The stage does not allow it; {@code allowed} is what it allows. */
        record NotNow(String action, String stage, List<String> allowed) implements Outcome {}
    }
}
