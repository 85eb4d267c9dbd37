package org.fangxin.complaint.domain.mediation;

import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent;
import org.fangxin.complaint.domain.ComplaintState;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Step;
import org.fangxin.complaint.domain.Terminated;
import org.fangxin.complaint.domain.TerminationGround;
import org.jspecify.annotations.Nullable;

/**
 * The bureau ends mediation without an agreement (终止调解, SAMR Order 121 article 23) and tells both sides.
 */
public record Termination(TerminationGround ground, String reason) implements Step<ComplaintState.Open> {
    @Override
    public Action<ComplaintState.Open> action() {
        return Action.TERMINATION;
    }

    @Override
    public Move take(Complaint complaint, ComplaintState.Open state, Occasion occasion) {
        return end(complaint, state, occasion, ground, reason);
    }

    /** Ends mediation on a ground, whoever caused it. */
    public static Move end(
            Complaint complaint,
            ComplaintState.Open state,
            Occasion occasion,
            TerminationGround ground,
            @Nullable String reason) {
        return complaint
                .resumed(occasion.today())
                .in(new Terminated(state.acceptedOn(), occasion.today(), ground, reason))
                .tell(occasion, reason, dueOn -> new ComplaintEvent.Terminated(occasion.today(), ground, dueOn));
    }
}
