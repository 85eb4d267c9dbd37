package org.fangxin.complaint.domain.statistics;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fangxin.complaint.domain.deadline.LegalClocks;
import org.fangxin.complaint.domain.deadline.LegalDeadline;
import org.fangxin.complaint.domain.deadline.LimitKind;
import org.fangxin.complaint.domain.report.Report;
import org.fangxin.complaint.domain.report.ReportFiling;
import org.fangxin.complaint.domain.report.ReportState;
import org.fangxin.platform.time.CityTime;

/**
 * What a report adds to the figures as it stands. A report ends with the decision whether a case is filed; the case that
 * follows is another file, with limits of its own.
 */
final class ReportFigures {
    private final Report report;
    private final LegalClocks clocks;
    private final History history;

    ReportFigures(Report report, LegalClocks clocks, CityTime time) {
        this.report = report;
        this.clocks = clocks;
        this.history = new History(report.timeline(), time);
    }

    CaseFigures figures() {
        if (report.state() instanceof ReportState.Merged || report.state() instanceof ReportState.Duplicate) {
            return nothing();
        }
        ReportFiling filing = report.filing();
        LocalDate receivedOn = filing.receivedOn();
        Optional<LocalDate> endedOn = endedOn();
        Set<Counter> counters = EnumSet.of(Counter.RECEIVED);
        counters.add(endedOn.isPresent() ? Counter.CLOSED : Counter.OPEN);
        verifiedOn().ifPresent(day -> verified(day, counters));
        if (outcome() == Outcome.CASE_FILED) {
            counters.add(Counter.CASE_FILED);
        }
        return new CaseFigures(
                CaseFigures.REPORT,
                receivedOn,
                report.id(),
                new CaseFigures.Line(
                        codes(filing),
                        endedOn.isPresent() ? new Mark(counters, null, null) : open(counters),
                        0,
                        endedOn.map(end -> Durations.days(receivedOn, end)).orElse(0L),
                        endedOn.map(end -> Durations.workingDays(receivedOn, end, clocks.calendar()))
                                .orElse(0L)));
    }

    /** It is counted in the report in which it goes on, or was counted before, and nowhere twice. */
    private CaseFigures nothing() {
        return new CaseFigures(
                CaseFigures.REPORT,
                report.filing().receivedOn(),
                report.id(),
                new CaseFigures.Line(codes(report.filing()), new Mark(Set.of(), null, null), 0, 0, 0));
    }

    private List<String> codes(ReportFiling filing) {
        return Place.of(
                CaseFigures.REPORT,
                report.district(),
                filing.category(),
                filing.problemType(),
                filing.channel(),
                filing.suspect(),
                outcome());
    }

    private Mark open(Set<Counter> counters) {
        return report.deadline(clocks)
                .map(LegalDeadline::dueOn)
                .map(dueOn -> new Mark(counters, Mark.Running.VERIFICATION, dueOn))
                .orElseGet(() -> new Mark(counters, null, null));
    }

    private void verified(LocalDate verifiedOn, Set<Counter> counters) {
        counters.add(Counter.VERIFIED);
        counters.add(Counter.VERIFICATION_DUE);
        LimitKind limit = history.last("VERIFICATION_EXTENDED").isPresent()
                ? LimitKind.REPORT_VERIFICATION_EXTENDED
                : LimitKind.REPORT_VERIFICATION;
        LocalDate receivedOn = report.filing().receivedOn();
        boolean onTime = clocks.deadline(limit, receivedOn, report.countedFrom(), List.of())
                .map(due -> !verifiedOn.isAfter(due.dueOn()))
                .orElse(true);
        if (onTime) {
            counters.add(Counter.VERIFICATION_ON_TIME);
        }
    }

    private Optional<LocalDate> verifiedOn() {
        return switch (report.state()) {
            case ReportState.CaseFiled filed -> Optional.of(filed.filedOn());
            case ReportState.NotFiled not -> Optional.of(not.on());
            case ReportState.Decided decided -> history.last("CASE_FILED").or(() -> Optional.of(decided.on()));
            default -> Optional.empty();
        };
    }

    private Optional<LocalDate> endedOn() {
        if (report.state() instanceof ReportState.OutOfPower out) {
            return Optional.of(out.on());
        }
        Optional<LocalDate> verified = verifiedOn();
        return verified.isPresent() || !(report.state() instanceof ReportState.Over) ? verified : history.last();
    }

    private Outcome outcome() {
        return switch (report.state()) {
            case ReportState.CaseFiled filed -> Outcome.CASE_FILED;
            case ReportState.Decided decided -> Outcome.CASE_FILED;
            case ReportState.NotFiled not -> Outcome.NOT_FILED;
            case ReportState.OutOfPower out -> Outcome.OUT_OF_POWER;
            case ReportState.Over other -> Outcome.OTHER;
            default -> Outcome.OPEN;
        };
    }
}
