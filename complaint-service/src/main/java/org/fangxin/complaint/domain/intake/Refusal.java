package org.fangxin.complaint.domain.intake;

import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent;
import org.fangxin.complaint.domain.ComplaintState;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Refused;
import org.fangxin.complaint.domain.Step;

/**
 * The bureau does not accept (不予受理, SAMR Order 121 articles 15 and 16): ground, reason and other remedies are stated.
 *
 * @param ground code list {@code refusal-grounds}
 */
public record Refusal(String ground, String reason, String otherRemedies) implements Step<ComplaintState.Undecided> {
    @Override
    public Action<ComplaintState.Undecided> action() {
        return Action.REFUSAL;
    }

    @Override
    public Move take(Complaint complaint, ComplaintState.Undecided state, Occasion occasion) {
        return complaint
                .in(new Refused(occasion.today(), occasion.userId(), ground, reason, otherRemedies))
                .tell(occasion, reason, new ComplaintEvent.Refused(occasion.today(), ground));
    }
}
