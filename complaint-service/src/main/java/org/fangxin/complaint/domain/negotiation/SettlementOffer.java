package org.fangxin.complaint.domain.negotiation;

import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent.Progress;
import org.fangxin.complaint.domain.ComplaintEvent.Progressed;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Step;
import org.fangxin.complaint.domain.Talking;
import org.fangxin.complaint.domain.filing.Money;
import org.jspecify.annotations.Nullable;

/**
 * A side offers to settle; the offer takes the place of its earlier open one.
 *
 * @param terms what is offered
 * @param amount money offered; null when it is not about money
 */
public record SettlementOffer(String terms, @Nullable Money amount) implements Step<Talking> {
    @Override
    public Action<Talking> action() {
        return Action.SETTLEMENT_OFFER;
    }

    @Override
    public Move take(Complaint complaint, Talking state, Occasion occasion) {
        return complaint
                .with(complaint.dealings().offered(occasion.as(), occasion.at(), terms, amount))
                .tell(occasion, null, new Progressed(occasion.today(), Progress.OFFER_MADE));
    }
}
