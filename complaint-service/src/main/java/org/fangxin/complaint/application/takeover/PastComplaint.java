package org.fangxin.complaint.application.takeover;

import java.time.LocalDate;
import org.fangxin.complaint.domain.Arrangement;
import org.fangxin.complaint.domain.Closed;
import org.fangxin.complaint.domain.Settled;
import org.fangxin.complaint.domain.Status;
import org.fangxin.complaint.domain.TerminationGround;
import org.fangxin.complaint.domain.filing.Filing;
import org.fangxin.complaint.domain.filing.Money;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as another system handled it, part by part; parts that did not happen are null.
 *
 * @param filing what was handed in, and when
 * @param officer account named by the officer's steps
 * @param closedOn day on which the case was closed
 */
public record PastComplaint(
        Filing filing,
        String officer,
        @Nullable Negotiation negotiation,
        @Nullable Decision decision,
        @Nullable Mediation mediation,
        @Nullable Ending ending,
        @Nullable LocalDate closedOn,
        @Nullable Rating rating) {
    /**
     * The business negotiated on its own.
     *
     * @param failedOn day on which that failed; null when it did not
     * @param timedOut whether its time ran out
     * @param escalatedOn day on which the complainant turned to the bureau
     */
    public record Negotiation(
            LocalDate startedOn,
            @Nullable LocalDate failedOn,
            boolean timedOut,
            @Nullable LocalDate escalatedOn) {}

    /** The bureau's decision on acceptance. */
    public sealed interface Decision {
        /** Day of the decision. */
        LocalDate on();

        /** It accepted. */
        record Accepted(LocalDate on) implements Decision {}

        /** It did not accept. */
        record Refused(LocalDate on, String ground, String reason, String otherRemedies) implements Decision {}
    }

    /**
     * The bureau mediated, with the consent of both sides.
     *
     * @param mode null when it is over and the other system did not keep it
     */
    public record Mediation(LocalDate startedOn, Arrangement.@Nullable Mode mode) {}

    /** How it ended. */
    public sealed interface Ending {
        /** Day of the end. */
        LocalDate on();

        /** The end in the words of a status. */
        Status status();

        /** With an agreement. */
        record Agreed(
                LocalDate on,
                Settled.Route route,
                String terms,
                @Nullable Money recovered) implements Ending {
            @Override
            public Status status() {
                return Status.SETTLED;
            }
        }

        /** Without one. */
        record Broken(LocalDate on, TerminationGround ground, String reason) implements Ending {
            @Override
            public Status status() {
                return Status.TERMINATED;
            }
        }

        /** Taken back by the complainant. */
        record TakenBack(LocalDate on, @Nullable String reason) implements Ending {
            @Override
            public Status status() {
                return Status.WITHDRAWN;
            }
        }
    }

    /** What the complainant thought of it. */
    public record Rating(
            LocalDate on, Closed.Score score, @Nullable String comment) {}
}
