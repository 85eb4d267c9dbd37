package org.fangxin.complaint.domain.intake;

import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent.Progress;
import org.fangxin.complaint.domain.ComplaintEvent.Progressed;
import org.fangxin.complaint.domain.Forwarded;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Returned;
import org.fangxin.complaint.domain.Step;

/**
 * A bureau without power hands the complaint back to the intake instead of passing it on itself (SAMR Order 121 article 41).
 */
public record ReturnToIntake(String reason) implements Step<Forwarded> {
    @Override
    public Action<Forwarded> action() {
        return Action.RETURN_TO_INTAKE;
    }

    @Override
    public Move take(Complaint complaint, Forwarded state, Occasion occasion) {
        return complaint
                .in(new Returned(occasion.today(), complaint.district(), reason))
                .handledIn(state.from())
                .tell(occasion, reason, new Progressed(occasion.today(), Progress.RETURNED_TO_INTAKE));
    }
}
