package org.fangxin.complaint.domain.mediation;

import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent.Progress;
import org.fangxin.complaint.domain.ComplaintEvent.Progressed;
import org.fangxin.complaint.domain.Mediating;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Step;
import org.fangxin.complaint.domain.Suspended;

/**
 * A side asked to replace the mediator; mediation waits for the decision (SAMR Order 121 article 21).
 */
public record Suspension(String reason) implements Step<Mediating> {
    @Override
    public Action<Mediating> action() {
        return Action.SUSPENSION;
    }

    @Override
    public Move take(Complaint complaint, Mediating state, Occasion occasion) {
        return complaint
                .in(new Suspended(state.arrangement(), reason))
                .tell(occasion, reason, new Progressed(occasion.today(), Progress.SUSPENDED));
    }
}
