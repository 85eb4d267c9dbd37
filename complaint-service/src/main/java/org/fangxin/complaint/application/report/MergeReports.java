package org.fangxin.complaint.application.report;

import java.util.List;
import java.util.Optional;
import org.fangxin.complaint.application.Occasions;
import org.fangxin.complaint.domain.Actor;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.filing.Respondent;
import org.fangxin.complaint.domain.report.Report;
import org.fangxin.complaint.domain.report.ReportMove;
import org.fangxin.complaint.domain.report.ReportStep;
import org.fangxin.complaint.domain.report.Reporter;
import org.fangxin.complaint.domain.report.Reporters;
import org.fangxin.complaint.domain.report.Reports;
import org.fangxin.complaint.domain.report.Reports.Held;
import org.jspecify.annotations.Nullable;

/**
 * Deals with what the same reporter reports again (SAMR Order 121 article 35): the same facts are not handled anew, new facts go
 * on in the earlier report, whose limit starts anew. The earlier report takes the later one on before that one ends; the same
 * again finishes what a crash left over. Who reported is compared and told to nobody.
 */
public final class MergeReports {
    private static final int TRIES = 5;

    private final Reports reports;
    private final Reporters reporters;
    private final HandleReport handle;
    private final Occasions occasions;

    public MergeReports(Reports reports, Reporters reporters, HandleReport handle, Occasions occasions) {
        this.reports = reports;
        this.reporters = reporters;
        this.handle = handle;
        this.occasions = occasions;
    }

    /** The later report goes on in the earlier one. */
    public Outcome merge(Command command) {
        return checked(command).orElseGet(() -> {
            for (int i = 0; i < TRIES; i++) {
                Held lead = reports.find(command.earlier()).orElseThrow();
                if (lead.report().mergers().reports().contains(command.later()) || takenOn(command, lead)) {
                    return taken(command, new ReportStep.Merge(command.earlier(), command.reason()));
                }
            }
            return new Outcome.Answered(new HandleReport.Outcome.Stale(0));
        });
    }

    /** The later report is not handled anew. */
    public Outcome repeat(Command command) {
        return checked(command)
                .orElseGet(() -> taken(command, new ReportStep.Duplicate(command.earlier(), command.reason())));
    }

    private Outcome taken(Command command, ReportStep step) {
        return new Outcome.Answered(handle.take(command.later(), command.expectedVersion(), command.officer(), step));
    }

    private boolean takenOn(Command command, Held lead) {
        Report later = reports.find(command.later()).orElseThrow().report();
        ReportStep step = new ReportStep.TakeOn(later.id(), later.filing().receivedOn(), command.reason());
        return lead.report()
                                .take(
                                        step,
                                        occasions.now(
                                                Party.OFFICER, command.officer().userId()))
                        instanceof ReportMove.Made made
                && reports.replace(made.report(), lead.version(), made.event()).isPresent();
    }

    /** Why it cannot be done; empty when it can. */
    private Optional<Outcome> checked(Command command) {
        Optional<Held> later = held(command.later(), command.officer());
        Optional<Held> earlier = held(command.earlier(), command.officer());
        if (later.isEmpty() || earlier.isEmpty()) {
            return Optional.of(new Outcome.Answered(new HandleReport.Outcome.NotFound()));
        }
        Long expected = command.expectedVersion();
        if (expected != null && expected != later.get().version()) {
            return Optional.of(new Outcome.Answered(
                    new HandleReport.Outcome.Stale(later.get().version())));
        }
        for (Report report : List.of(later.get().report(), earlier.get().report())) {
            if (!report.isUndecided()) {
                return Optional.of(new Outcome.Answered(
                        new HandleReport.Outcome.NotNow("merge", report.state().code(), report.allowed())));
            }
        }
        return unfit(earlier.get().report(), later.get().report()).map(Outcome.Unfit::new);
    }

    private Optional<Unfitness> unfit(Report earlier, Report later) {
        if (earlier.id().equals(later.id())) {
            return Optional.of(Unfitness.SAME_CASE);
        }
        if (!sameBusiness(earlier.filing().suspect(), later.filing().suspect())) {
            return Optional.of(Unfitness.NOT_SAME_BUSINESS);
        }
        if (!earlier.district().equals(later.district())) {
            return Optional.of(Unfitness.NOT_SAME_BUREAU);
        }
        return samePerson(reporters.of(earlier.id()), reporters.of(later.id()))
                ? Optional.empty()
                : Optional.of(Unfitness.NOT_SAME_PERSON);
    }

    private Optional<Held> held(String id, Actor.Officer officer) {
        return reports.find(id).filter(held -> officer.covers(held.report().district()));
    }

    private static boolean sameBusiness(Respondent one, Respondent other) {
        return one.uscc() == null || other.uscc() == null
                ? one.name().equals(other.name())
                : one.uscc().equals(other.uscc());
    }

    /** Whoever did not say who reports is taken for nobody else. */
    private static boolean samePerson(Optional<Reporter> one, Optional<Reporter> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        String owner = one.get().owner();
        return (owner != null && owner.equals(other.get().owner()))
                || one.get().phone().equals(other.get().phone());
    }

    /**
     * Which report repeats or adds to which.
     *
     * @param expectedVersion version of the later report on which the decision rests; null for any
     */
    public record Command(
            String later, @Nullable Long expectedVersion, String earlier, Actor.Officer officer, String reason) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** The later report's step was taken, or was not. */
        record Answered(HandleReport.Outcome outcome) implements Outcome {}

        /** The two do not belong together. */
        record Unfit(Unfitness why) implements Outcome {}
    }

    /** Why two reports do not belong together. */
    public enum Unfitness {
        SAME_CASE,
        NOT_SAME_BUSINESS,
        NOT_SAME_BUREAU,
        NOT_SAME_PERSON
    }
}
