package org.fangxin.complaint.domain.negotiation;

import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Negotiating;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Received;
import org.fangxin.complaint.domain.Step;
import org.fangxin.complaint.domain.deadline.Pause;

/**
 * The case goes to the business first, which takes part in online dispute resolution; it has ten working days, which the
 * bureau's limits do not count.
 */
public record OdrStart() implements Step<Received> {
    @Override
    public Action<Received> action() {
        return Action.ODR_START;
    }

    @Override
    public Move take(Complaint complaint, Received state, Occasion occasion) {
        return complaint
                .paused(Pause.Reason.ODR, occasion.today())
                .in(new Negotiating(occasion.today()))
                .tell(occasion, null, dueOn -> new ComplaintEvent.OdrStarted(occasion.today(), dueOn));
    }
}
