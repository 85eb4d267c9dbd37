package org.fangxin.complaint.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.fangxin.complaint.domain.deadline.LimitKind;

/** The stage of a complaint. Each stage is a type of its own and carries what only it knows. */
public sealed interface ComplaintState permits ComplaintState.Undecided, ComplaintState.Open, ComplaintState.Over {
    /** The stage in words everybody understands. */
    Status status();

    /** The exact stage, a stable code. */
    String detail();

    /** The legal limit that runs in this stage; empty when none does. */
    Optional<RunningLimit> runs(LocalDate receivedOn);

    /** The bureau has still to decide on acceptance. */
    sealed interface Undecided extends ComplaintState, Withdrawable permits Received {
        @Override
        default Status status() {
            return Status.RECEIVED;
        }

        @Override
        default Optional<RunningLimit> runs(LocalDate receivedOn) {
            return Optional.of(new RunningLimit(LimitKind.ACCEPTANCE_DECISION, receivedOn));
        }
    }

    /** The bureau has accepted and works towards an agreement. */
    sealed interface Open extends ComplaintState, Withdrawable permits Accepted {
        /** Day of acceptance, from which the mediation limit counts. */
        LocalDate acceptedOn();

        @Override
        default Status status() {
            return Status.ACCEPTED;
        }

        @Override
        default Optional<RunningLimit> runs(LocalDate receivedOn) {
            return Optional.of(new RunningLimit(LimitKind.MEDIATION, acceptedOn()));
        }
    }

    /** Nothing more is decided on the matter itself. */
    sealed interface Over extends ComplaintState permits Refused, Withdrawn, Terminated {
        @Override
        default Optional<RunningLimit> runs(LocalDate receivedOn) {
            return Optional.empty();
        }
    }

    /** A limit that runs and the day from which it counts. */
    record RunningLimit(LimitKind kind, LocalDate countedFrom) {}
}
