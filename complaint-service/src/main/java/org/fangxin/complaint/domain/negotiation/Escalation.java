package org.fangxin.complaint.domain.negotiation;

import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent.Progress;
import org.fangxin.complaint.domain.ComplaintEvent.Progressed;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.NegotiationFailed;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Received;
import org.fangxin.complaint.domain.Step;

/**
 * The complainant turns to the bureau after negotiation has failed; the bureau has the whole limit for its decision from
 * then on.
 */
public record Escalation() implements Step<NegotiationFailed> {
    @Override
    public Action<NegotiationFailed> action() {
        return Action.ESCALATION;
    }

    @Override
    public Move take(Complaint complaint, NegotiationFailed state, Occasion occasion) {
        return complaint
                .resumed(occasion.today().plusDays(1))
                .in(new Received())
                .tell(occasion, null, new Progressed(occasion.today(), Progress.ESCALATED));
    }
}
