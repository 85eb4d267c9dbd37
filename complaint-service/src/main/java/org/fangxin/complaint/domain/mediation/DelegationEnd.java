package org.fangxin.complaint.domain.mediation;

import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent.Progress;
import org.fangxin.complaint.domain.ComplaintEvent.Progressed;
import org.fangxin.complaint.domain.Delegated;
import org.fangxin.complaint.domain.Mediating;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Step;

/**
 * The bureau takes the case back from the body that mediated for it.
 *
 * @param result what the body reports
 */
public record DelegationEnd(String result) implements Step<Delegated> {
    @Override
    public Action<Delegated> action() {
        return Action.DELEGATION_END;
    }

    @Override
    public Move take(Complaint complaint, Delegated state, Occasion occasion) {
        return complaint
                .in(new Mediating(state.arrangement()))
                .tell(occasion, result, new Progressed(occasion.today(), Progress.DELEGATION_ENDED));
    }
}
