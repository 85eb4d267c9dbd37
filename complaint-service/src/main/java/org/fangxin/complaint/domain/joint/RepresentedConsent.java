package org.fangxin.complaint.domain.joint;

import java.util.Set;
import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.ComplainantSide.Matter;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent.Progress;
import org.fangxin.complaint.domain.ComplaintEvent.Progressed;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Step;
import org.fangxin.complaint.domain.Withdrawable;

/**
 * Those who are represented have agreed in writing to what their representatives may decide (SAMR Order 121 article 12). It
 * takes the place of what they agreed to before.
 */
public record RepresentedConsent(Set<Matter> matters) implements Step<Withdrawable> {
    public RepresentedConsent {
        matters = Set.copyOf(matters);
    }

    @Override
    public Action<Withdrawable> action() {
        return Action.REPRESENTED_CONSENT;
    }

    @Override
    public Move take(Complaint complaint, Withdrawable state, Occasion occasion) {
        if (complaint.side().agreed().equals(matters)) {
            return complaint.hindered(Move.Hindrance.ALREADY_SO, occasion);
        }
        return complaint
                .with(complaint.side().agreeing(matters))
                .tell(occasion, null, new Progressed(occasion.today(), Progress.REPRESENTED_AGREED));
    }
}
