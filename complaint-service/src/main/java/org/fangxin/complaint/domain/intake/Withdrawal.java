package org.fangxin.complaint.domain.intake;

import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent;
import org.fangxin.complaint.domain.ComplaintState;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Step;
import org.fangxin.complaint.domain.TerminationGround;
import org.fangxin.complaint.domain.Withdrawable;
import org.fangxin.complaint.domain.Withdrawn;
import org.fangxin.complaint.domain.mediation.Termination;
import org.jspecify.annotations.Nullable;

/**
 * The complainant takes the complaint back. Before acceptance that ends it; afterwards it is a ground for terminating
 * mediation, and the other side must be told (SAMR Order 121 article 23).
 *
 * @param reason the complainant's own words; null when none were given
 */
public record Withdrawal(@Nullable String reason) implements Step<Withdrawable> {
    @Override
    public Action<Withdrawable> action() {
        return Action.WITHDRAWAL;
    }

    @Override
    public Move take(Complaint complaint, Withdrawable state, Occasion occasion) {
        return state instanceof ComplaintState.Open open
                ? Termination.end(complaint, open, occasion, TerminationGround.WITHDRAWN_OR_SELF_SETTLED, reason)
                : complaint
                        .resumed(occasion.today())
                        .in(new Withdrawn(occasion.today()))
                        .tell(occasion, reason, new ComplaintEvent.Withdrawn(occasion.today()));
    }
}
