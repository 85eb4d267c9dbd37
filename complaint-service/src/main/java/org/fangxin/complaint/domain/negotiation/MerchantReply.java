package org.fangxin.complaint.domain.negotiation;

import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent.Progress;
import org.fangxin.complaint.domain.ComplaintEvent.Progressed;
import org.fangxin.complaint.domain.Dealings;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Step;
import org.fangxin.complaint.domain.Talking;

/**
 * The business answers the complaint.
 */
public record MerchantReply(String text) implements Step<Talking> {
    @Override
    public Action<Talking> action() {
        return Action.MERCHANT_REPLY;
    }

    @Override
    public Move take(Complaint complaint, Talking state, Occasion occasion) {
        return complaint
                .with(complaint.dealings().replied(new Dealings.Reply(occasion.at(), text)))
                .tell(occasion, null, new Progressed(occasion.today(), Progress.MERCHANT_REPLIED));
    }
}
