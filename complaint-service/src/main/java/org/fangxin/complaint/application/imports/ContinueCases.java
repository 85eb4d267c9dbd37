package org.fangxin.complaint.application.imports;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.fangxin.complaint.application.takeover.FurtherCourse;
import org.fangxin.complaint.application.takeover.FurtherCourse.Comparison;
import org.fangxin.complaint.application.takeover.PastStep;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.Complaints;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Step;
import org.fangxin.complaint.domain.filing.Filing;
import org.fangxin.complaint.domain.filing.Takeover;
import org.fangxin.complaint.domain.report.Report;
import org.fangxin.complaint.domain.report.ReportFiling;
import org.fangxin.complaint.domain.report.ReportMove;
import org.fangxin.complaint.domain.report.ReportStep;
import org.fangxin.complaint.domain.report.Reports;
import org.fangxin.platform.imports.Fault;

/**
 * Lets a case that was taken over go on from where it stands, when the other system tells a later state of it: the new steps
 * are taken on their days, each with its own event. What was done to the case here is never undone.
 */
public final class ContinueCases {
    private final Complaints complaints;
    private final Reports reports;
    private final ZoneId zone;

    public ContinueCases(Complaints complaints, Reports reports, ZoneId zone) {
        this.complaints = complaints;
        this.reports = reports;
        this.zone = zone;
    }

    Continued complaint(String id, Prepared.Complained line) {
        Optional<Complaints.Held> held = complaints.find(new ComplaintId(id));
        Complaint told = line.made().complaint();
        if (held.isEmpty() || !sameMatter(held.get().complaint().filing(), told.filing())) {
            return new Continued.Refused(other());
        }
        return switch (FurtherCourse.of(held.get().complaint().timeline(), told.timeline(), line.course(), zone)) {
            case Comparison.Further<Step<?>> further -> goOn(held.get(), further.steps(), line.takeover());
            case Comparison.NothingNew<Step<?>> nothing -> new Continued.Already();
            case Comparison.ChangedHere<Step<?>> changed -> new Continued.Refused(changedHere());
            case Comparison.Other<Step<?>> different -> new Continued.Refused(other());
        };
    }

    Continued report(String id, Prepared.Reported line) {
        Optional<Reports.Held> held = reports.find(id);
        Report told = line.reported().made().report();
        if (held.isEmpty() || !sameMatter(held.get().report().filing(), told.filing())) {
            return new Continued.Refused(other());
        }
        return switch (FurtherCourse.of(held.get().report().timeline(), told.timeline(), line.course(), zone)) {
            case Comparison.Further<ReportStep> further -> goOn(held.get(), further.steps(), line.takeover());
            case Comparison.NothingNew<ReportStep> nothing -> new Continued.Already();
            case Comparison.ChangedHere<ReportStep> changed -> new Continued.Refused(changedHere());
            case Comparison.Other<ReportStep> different -> new Continued.Refused(other());
        };
    }

    private Continued goOn(Complaints.Held held, List<PastStep<Step<?>>> steps, Takeover line) {
        Complaint complaint = held.complaint();
        long version = held.version();
        for (int i = 0; i < steps.size(); i++) {
            PastStep<Step<?>> next = steps.get(i);
            if (!(complaint.take(next.step(), next.occasion()) instanceof Move.Made made)) {
                return new Continued.Refused(changedHere());
            }
            // With the last step the case says by which line it came so far: before it, a repetition goes on.
            boolean last = i == steps.size() - 1;
            complaint = last ? made.complaint().continuedBy(line) : made.complaint();
            version = written(complaints.replace(complaint, version, made.event()));
        }
        return new Continued.Moved();
    }

    private Continued goOn(Reports.Held held, List<PastStep<ReportStep>> steps, Takeover line) {
        Report report = held.report();
        long version = held.version();
        for (int i = 0; i < steps.size(); i++) {
            PastStep<ReportStep> next = steps.get(i);
            if (!(report.take(next.step(), next.occasion()) instanceof ReportMove.Made made)) {
                return new Continued.Refused(changedHere());
            }
            boolean last = i == steps.size() - 1;
            report = last ? made.report().continuedBy(line) : made.report();
            version = written(reports.replace(report, version, made.event()));
        }
        return new Continued.Moved();
    }

    /** Somebody else has changed the case at the same time: the part is worked off once more, and looks anew. */
    private static long written(OptionalLong version) {
        return version.orElseThrow(() -> new IllegalStateException("a case changed while an import went on with it"));
    }

    private static boolean sameMatter(Filing one, Filing other) {
        return one.receivedAt().equals(other.receivedAt())
                && one.channel().equals(other.channel())
                && one.grievance().equals(other.grievance())
                && Objects.equals(one.complainant(), other.complainant())
                && Objects.equals(one.respondent().uscc(), other.respondent().uscc());
    }

    private static boolean sameMatter(ReportFiling one, ReportFiling other) {
        return one.receivedAt().equals(other.receivedAt())
                && one.channel().equals(other.channel())
                && one.category().equals(other.category())
                && one.problemType().equals(other.problemType())
                && one.clue().equals(other.clue())
                && one.facts().equals(other.facts())
                && Objects.equals(one.suspect().uscc(), other.suspect().uscc());
    }

    private static Fault other() {
        return Fault.at("/externalNo", "external-no-differs");
    }

    private static Fault changedHere() {
        return Fault.at("/externalNo", "case-changed-here");
    }

    /** What came of it. */
    sealed interface Continued {
        /** It went on. */
        record Moved() implements Continued {}

        /** It stands there already, or further. */
        record Already() implements Continued {}

        /** It does not go on. */
        record Refused(Fault why) implements Continued {}
    }
}
