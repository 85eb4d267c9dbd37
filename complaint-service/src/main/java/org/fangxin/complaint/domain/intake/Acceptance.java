package org.fangxin.complaint.domain.intake;

import org.fangxin.complaint.domain.Accepted;
import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent;
import org.fangxin.complaint.domain.ComplaintState;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Step;
import org.jspecify.annotations.Nullable;

/**
 * The bureau accepts (受理, SAMR Order 121 article 15); the mediation limit runs from today.
 *
 * @param contact how to reach the officer in charge
 */
public record Acceptance(@Nullable String contact) implements Step<ComplaintState.Undecided> {
    @Override
    public Action<ComplaintState.Undecided> action() {
        return Action.ACCEPTANCE;
    }

    @Override
    public Move take(Complaint complaint, ComplaintState.Undecided state, Occasion occasion) {
        return complaint
                .in(new Accepted(occasion.today(), occasion.userId(), contact))
                .tell(occasion, null, dueOn -> new ComplaintEvent.Accepted(occasion.today(), dueOn));
    }
}
