package org.fangxin.complaint.domain.statistics;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fangxin.complaint.domain.Closed;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintState;
import org.fangxin.complaint.domain.Merged;
import org.fangxin.complaint.domain.Publicity;
import org.fangxin.complaint.domain.Refused;
import org.fangxin.complaint.domain.Settled;
import org.fangxin.complaint.domain.Terminated;
import org.fangxin.complaint.domain.Withdrawn;
import org.fangxin.complaint.domain.deadline.LegalClocks;
import org.fangxin.complaint.domain.deadline.LegalDeadline;
import org.fangxin.complaint.domain.deadline.LimitKind;
import org.fangxin.complaint.domain.deadline.Pause;
import org.fangxin.complaint.domain.filing.Filing;
import org.fangxin.platform.time.CityTime;
import org.jspecify.annotations.Nullable;

/** What a complaint adds to the figures as it stands. */
final class ComplaintFigures {
    private final Complaint complaint;
    private final LegalClocks clocks;
    private final History history;
    private final @Nullable Closed closed;
    private final ComplaintState reached;
    private final Set<Counter> counters = EnumSet.of(Counter.RECEIVED, Counter.COMPLAINTS);

    ComplaintFigures(Complaint complaint, LegalClocks clocks, CityTime time) {
        this.complaint = complaint;
        this.clocks = clocks;
        this.history = new History(complaint.timeline(), time);
        this.closed = complaint.state() instanceof Closed over ? over : null;
        this.reached = closed == null ? complaint.state() : closed.ending();
    }

    CaseFigures figures() {
        if (complaint.state() instanceof Merged) {
            return nothing();
        }
        Optional<LocalDate> accepted = acceptedOn();
        Optional<LocalDate> decided = decidedOn();
        Optional<LocalDate> endedOn = endedOn();
        counters.add(endedOn.isPresent() ? Counter.CLOSED : Counter.OPEN);
        accepted.ifPresent(day -> counters.add(Counter.ACCEPTED));
        decided.ifPresent(this::check);
        accepted.ifPresent(this::mediation);
        negotiation();
        aftermath();
        LocalDate receivedOn = complaint.filing().receivedOn();
        return new CaseFigures(
                CaseFigures.COMPLAINT,
                receivedOn,
                complaint.id().value(),
                new CaseFigures.Line(
                        codes(),
                        mark(decided.isPresent(), endedOn.isPresent()),
                        settled()
                                .map(Settled::recovered)
                                .map(money -> money.yuan().movePointRight(2).longValueExact())
                                .orElse(0L),
                        endedOn.map(end -> Durations.days(receivedOn, end)).orElse(0L),
                        endedOn.map(end -> Durations.workingDays(receivedOn, end, clocks.calendar()))
                                .orElse(0L)));
    }

    /** What was merged is counted in the leading case, and nowhere twice: neither as received nor as closed. */
    private CaseFigures nothing() {
        return new CaseFigures(
                CaseFigures.COMPLAINT,
                complaint.filing().receivedOn(),
                complaint.id().value(),
                new CaseFigures.Line(codes(), new Mark(Set.of(), null, null), 0, 0, 0));
    }

    private List<String> codes() {
        Filing filing = complaint.filing();
        return Place.of(
                CaseFigures.COMPLAINT,
                complaint.district(),
                filing.grievance().category(),
                filing.grievance().problemType(),
                filing.channel(),
                filing.respondent(),
                outcome());
    }

    private Mark mark(boolean decided, boolean ended) {
        LocalDate dueOn = ended
                ? null
                : complaint.deadline(clocks).map(LegalDeadline::dueOn).orElse(null);
        if (dueOn == null) {
            return new Mark(counters, null, null);
        }
        Mark.Running running = switch (complaint.state()) {
            case ComplaintState.Undecided undecided -> decided ? Mark.Running.OTHER : Mark.Running.CHECK;
            case ComplaintState.Open open -> Mark.Running.CLOSING;
            default -> Mark.Running.OTHER;
        };
        return new Mark(counters, running, dueOn);
    }

    private void check(LocalDate decidedOn) {
        counters.add(Counter.CHECK_DUE);
        LocalDate receivedOn = complaint.filing().receivedOn();
        List<Pause> before = complaint.pauses().stream()
                .filter(pause -> !pause.lasts() && !pause.from().isAfter(decidedOn))
                .toList();
        boolean onTime = clocks.deadline(LimitKind.ACCEPTANCE_DECISION, receivedOn, receivedOn, before)
                .map(due -> !decidedOn.isAfter(due.dueOn()))
                .orElse(true);
        if (onTime) {
            counters.add(Counter.CHECK_ON_TIME);
        }
    }

    private void mediation(LocalDate acceptedOn) {
        Optional<LocalDate> ended = switch (reached) {
            case Settled settled when settled.route() != Settled.Route.ODR -> Optional.of(settled.settledOn());
            case Terminated terminated -> Optional.of(terminated.terminatedOn());
            default -> Optional.empty();
        };
        ended.ifPresent(day -> {
            counters.add(Counter.MEDIATED);
            counters.add(Counter.CLOSING_DUE);
            if (reached instanceof Settled) {
                counters.add(Counter.MEDIATION_SUCCESS);
            }
            List<Pause> over =
                    complaint.pauses().stream().filter(pause -> !pause.lasts()).toList();
            boolean onTime = clocks.deadline(
                            LimitKind.MEDIATION, complaint.filing().receivedOn(), acceptedOn, over)
                    .map(due -> !day.isAfter(due.dueOn()))
                    .orElse(true);
            if (onTime) {
                counters.add(Counter.CLOSING_ON_TIME);
            }
        });
    }

    private void negotiation() {
        boolean settled =
                settled().map(Settled::route).filter(Settled.Route.ODR::equals).isPresent();
        if (settled || history.last("ODR_STARTED").isPresent()) {
            counters.add(Counter.ODR);
        }
        if (settled) {
            counters.add(Counter.ODR_SETTLED);
        }
    }

    private void aftermath() {
        if (settled().map(Settled::recovered).isPresent()) {
            counters.add(Counter.RECOVERED);
        }
        if (closed == null) {
            return;
        }
        Publicity publicity = closed.publicity();
        if (publicity != null && publicity.standing() != Publicity.Standing.EXCLUDED) {
            counters.add(Counter.PUBLISHABLE);
            if (publicity.standing() == Publicity.Standing.PUBLISHED) {
                counters.add(Counter.PUBLISHED);
            }
        }
        Closed.Rating rating = closed.rating();
        if (rating != null) {
            rated(rating.score());
        }
    }

    private void rated(Closed.Score score) {
        counters.add(Counter.RATED);
        if (score == Closed.Score.VERY_SATISFIED) {
            counters.add(Counter.RATED_VERY_SATISFIED);
        }
        if (score.compareTo(Closed.Score.SATISFIED) <= 0) {
            counters.add(Counter.RATED_SATISFIED);
        }
        if (score.compareTo(Closed.Score.BASICALLY_SATISFIED) <= 0) {
            counters.add(Counter.RATED_BASICALLY_SATISFIED);
        }
    }

    private Optional<Settled> settled() {
        return reached instanceof Settled settled ? Optional.of(settled) : Optional.empty();
    }

    /** The acceptance that counts is the last one: a case that was opened again may be accepted anew. */
    private Optional<LocalDate> acceptedOn() {
        return switch (reached) {
            case ComplaintState.Open open -> Optional.of(open.acceptedOn());
            case Terminated terminated -> Optional.of(terminated.acceptedOn());
            default -> history.last("ACCEPTED");
        };
    }

    private Optional<LocalDate> decidedOn() {
        Optional<LocalDate> told = history.first("ACCEPTED", "REFUSED");
        return told.isPresent()
                ? told
                : reached instanceof Refused refused ? Optional.of(refused.refusedOn()) : acceptedOn();
    }

    private Optional<LocalDate> endedOn() {
        return switch (complaint.state()) {
            case Closed over -> Optional.of(over.closedOn());
            case Refused refused -> Optional.of(refused.refusedOn());
            case Withdrawn withdrawn -> Optional.of(withdrawn.withdrawnOn());
            case Merged merged -> Optional.of(merged.mergedOn());
            case Settled waits -> Optional.empty();
            case Terminated waits -> Optional.empty();
            case ComplaintState.Over over -> history.last();
            default -> Optional.empty();
        };
    }

    private Outcome outcome() {
        return switch (reached) {
            case Settled settled -> settled.route() == Settled.Route.ODR ? Outcome.ODR_SETTLED : Outcome.SETTLED;
            case Terminated terminated -> Outcome.TERMINATED;
            case Withdrawn withdrawn -> Outcome.WITHDRAWN;
            case Refused refused -> Outcome.REFUSED;
            case ComplaintState.Over other -> Outcome.OTHER;
            default -> Outcome.OPEN;
        };
    }
}
