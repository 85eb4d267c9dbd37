package org.fangxin.complaint.application.takeover;

import java.time.LocalDate;
import org.fangxin.complaint.domain.Closed;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintState;
import org.fangxin.complaint.domain.Publicity;
import org.fangxin.complaint.domain.Refused;
import org.fangxin.complaint.domain.Settled;
import org.fangxin.complaint.domain.Status;
import org.fangxin.complaint.domain.Story;
import org.fangxin.complaint.domain.Terminated;
import org.fangxin.complaint.domain.Withdrawn;
import org.fangxin.complaint.domain.filing.Money;
import org.jspecify.annotations.Nullable;

/** Sums a past up, from the stage to which its steps led. */
final class Stories {
    private Stories() {}

    static Story told(
            Complaint complaint,
            PastComplaint past,
            @Nullable LocalDate decisionDueOn,
            @Nullable LocalDate closingDueOn) {
        PastComplaint.Decision decision = past.decision();
        PastComplaint.Rating rating = past.rating();
        ComplaintState state = complaint.state();
        End end = end(state instanceof Closed closed ? closed.ending() : state);
        return new Story(
                decisionDueOn,
                decision == null ? null : decision.on(),
                decision == null ? null : decision instanceof PastComplaint.Decision.Accepted,
                closingDueOn,
                end.outcome(),
                end.ground(),
                end.route(),
                end.on(),
                past.closedOn(),
                end.recovered(),
                rating == null ? null : rating.score(),
                rating == null ? null : rating.on(),
                state instanceof Closed closed && published(closed.publicity()));
    }

    private static boolean published(@Nullable Publicity publicity) {
        return publicity != null && publicity.standing() == Publicity.Standing.PUBLISHED;
    }

    private static End end(ComplaintState state) {
        return switch (state) {
            case Refused refused -> new End(Status.REFUSED, refused.refusedOn(), refused.ground(), null, null);
            case Withdrawn withdrawn -> new End(Status.WITHDRAWN, withdrawn.withdrawnOn(), null, null, null);
            case Terminated over ->
                new End(Status.TERMINATED, over.terminatedOn(), over.ground().name(), null, null);
            case Settled settled ->
                new End(
                        Status.SETTLED,
                        settled.settledOn(),
                        null,
                        settled.route().name(),
                        settled.recovered());
            default -> new End(null, null, null, null, null);
        };
    }

    private record End(
            @Nullable Status outcome,
            @Nullable LocalDate on,
            @Nullable String ground,
            @Nullable String route,
            @Nullable Money recovered) {}
}
