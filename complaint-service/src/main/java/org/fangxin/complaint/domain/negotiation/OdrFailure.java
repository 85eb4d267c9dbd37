package org.fangxin.complaint.domain.negotiation;

import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Negotiating;
import org.fangxin.complaint.domain.NegotiationFailed;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.Step;
import org.jspecify.annotations.Nullable;

/**
 * A side says that negotiation has failed, or the platform that its time is over.
 */
public record OdrFailure(@Nullable String reason) implements Step<Negotiating> {
    @Override
    public Action<Negotiating> action() {
        return Action.ODR_FAILURE;
    }

    @Override
    public Move take(Complaint complaint, Negotiating state, Occasion occasion) {
        boolean timedOut = occasion.as() == Party.PLATFORM;
        return complaint
                .in(new NegotiationFailed(occasion.today(), timedOut))
                .tell(occasion, reason, new ComplaintEvent.OdrFailed(occasion.today(), timedOut));
    }
}
