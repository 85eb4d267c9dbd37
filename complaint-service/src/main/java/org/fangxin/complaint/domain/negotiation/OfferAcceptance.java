package org.fangxin.complaint.domain.negotiation;

import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent;
import org.fangxin.complaint.domain.Dealings;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Negotiating;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Settled;
import org.fangxin.complaint.domain.Step;
import org.fangxin.complaint.domain.Talking;

/**
 * A side accepts the other's offer; the complaint is settled.
 *
 * @param offer number of the offer within the complaint
 */
public record OfferAcceptance(String offer) implements Step<Talking> {
    @Override
    public Action<Talking> action() {
        return Action.OFFER_ACCEPTANCE;
    }

    @Override
    public Move take(Complaint complaint, Talking state, Occasion occasion) {
        return complaint
                .dealings()
                .openOffer(offer, occasion.as())
                .<Move>map(taken -> settle(complaint, state, taken, occasion))
                .orElseGet(() -> complaint.hindered(Move.Hindrance.OFFER_NOT_OPEN, occasion));
    }

    private static Move settle(Complaint complaint, Talking state, Dealings.Offer taken, Occasion occasion) {
        boolean odr = state instanceof Negotiating;
        Settled.Route route = odr ? Settled.Route.ODR : Settled.Route.BETWEEN_THE_SIDES;
        return complaint
                .with(complaint.dealings().accepted(taken))
                .resumed(occasion.today())
                .in(new Settled(occasion.today(), route, taken.terms(), taken.amount()))
                .tell(
                        occasion,
                        null,
                        odr
                                ? new ComplaintEvent.OdrSettled(occasion.today(), taken.amount())
                                : new ComplaintEvent.Settled(occasion.today(), route, taken.amount()));
    }
}
