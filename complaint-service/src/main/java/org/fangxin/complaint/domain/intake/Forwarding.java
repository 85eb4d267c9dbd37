package org.fangxin.complaint.domain.intake;

import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent;
import org.fangxin.complaint.domain.ComplaintState;
import org.fangxin.complaint.domain.Forwarded;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Step;

/**
 * The intake passes the complaint on to the competent bureau (分送, SAMR Order 121 article 41).
 *
 * @param district area code of the bureau that is to handle it
 */
public record Forwarding(String district, String reason) implements Step<ComplaintState.AtIntake> {
    @Override
    public Action<ComplaintState.AtIntake> action() {
        return Action.FORWARDING;
    }

    @Override
    public Move take(Complaint complaint, ComplaintState.AtIntake state, Occasion occasion) {
        if (district.equals(complaint.district())) {
            return complaint.hindered(Move.Hindrance.ALREADY_THERE, occasion);
        }
        return complaint
                .in(new Forwarded(occasion.today(), complaint.district(), reason))
                .handledIn(district)
                .tell(occasion, reason, new ComplaintEvent.Forwarded(occasion.today(), complaint.district()));
    }
}
