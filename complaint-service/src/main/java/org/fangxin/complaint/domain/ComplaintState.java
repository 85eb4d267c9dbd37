package org.fangxin.complaint.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.fangxin.complaint.domain.deadline.LimitKind;

/**
 * The stage of a complaint. Each stage is a type of its own and carries what only it knows; stages that allow the same are
 * grouped.
 */
public sealed interface ComplaintState
        permits ComplaintState.Undecided, ComplaintState.BetweenTheSides, ComplaintState.Open, ComplaintState.Over {
    /** The stage in words everybody understands. */
    Status status();

    /** The exact stage, a stable code. */
    String detail();

    /**
     * The legal limit that runs in this stage; empty when none does.
     *
     * @param decisionFrom day from which the limit for the decision on acceptance counts
     */
    Optional<RunningLimit> runs(LocalDate decisionFrom);

    /** The bureau has still to decide on acceptance. */
    sealed interface Undecided extends ComplaintState, Withdrawable, Documented, Mergeable
            permits ComplaintState.AtIntake, MaterialsRequested, Forwarded {
        @Override
        default Status status() {
            return Status.RECEIVED;
        }

        @Override
        default Optional<RunningLimit> runs(LocalDate decisionFrom) {
            return Optional.of(new RunningLimit(LimitKind.ACCEPTANCE_DECISION, decisionFrom));
        }
    }

    /** Undecided, at the unit that took it in: it may still be passed on. */
    sealed interface AtIntake extends Undecided permits Received, Returned, Reopened {}

    /** The business negotiates on its own, or has failed to. The bureau's limits rest. */
    sealed interface BetweenTheSides extends ComplaintState, Withdrawable, Documented
            permits Negotiating, NegotiationFailed {
        @Override
        default Status status() {
            return Status.NEGOTIATING;
        }
    }

    /** The bureau has accepted and works towards an agreement. */
    sealed interface Open extends ComplaintState, Withdrawable, Talking, Documented
            permits Accepted, ComplaintState.InMediation {
        /** Day of acceptance, from which the mediation limit counts. */
        LocalDate acceptedOn();

        @Override
        default Status status() {
            return Status.ACCEPTED;
        }

        @Override
        default Optional<RunningLimit> runs(LocalDate decisionFrom) {
            return Optional.of(new RunningLimit(LimitKind.MEDIATION, acceptedOn()));
        }
    }

    /** Mediation has begun. */
    sealed interface InMediation extends Open permits Mediating, Testing, Suspended, Delegated {
        /** What was arranged. */
        Arrangement arrangement();

        @Override
        default LocalDate acceptedOn() {
            return arrangement().acceptedOn();
        }
    }

    /** Nothing more is decided on the matter itself. */
    sealed interface Over extends ComplaintState permits Refused, Withdrawn, Merged, ComplaintState.Ending, Closed {
        @Override
        default Optional<RunningLimit> runs(LocalDate decisionFrom) {
            return Optional.empty();
        }
    }

    /** Ended with or without an agreement; waits to be closed. */
    sealed interface Ending extends Over, Documented permits Settled, Terminated {}

    /**
     * A limit that runs and the day from which it counts.
     *
     * @param more days that were added to it by a decision, in its own unit
     */
    record RunningLimit(LimitKind kind, LocalDate countedFrom, int more) {
        /** As the law has it. */
        public RunningLimit(LimitKind kind, LocalDate countedFrom) {
            this(kind, countedFrom, 0);
        }
    }
}
