package org.fangxin.complaint.domain.mediation;

import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.AdvancePayment;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent;
import org.fangxin.complaint.domain.ComplaintState;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Settled;
import org.fangxin.complaint.domain.Step;
import org.fangxin.complaint.domain.filing.Money;
import org.jspecify.annotations.Nullable;

/**
 * The sides agree in mediation (SAMR Order 121 article 24).
 *
 * @param document whether a mediation document (调解书) was made; otherwise the record is enough
 * @param recovered loss made good; null when nothing is paid
 * @param advance what somebody else paid first; null when nobody did
 */
public record Settlement(
        String terms,
        @Nullable Money recovered,
        boolean document,
        @Nullable AdvancePayment advance) implements Step<ComplaintState.InMediation> {
    /** An agreement that nobody paid in advance. */
    public Settlement(String terms, @Nullable Money recovered, boolean document) {
        this(terms, recovered, document, null);
    }

    @Override
    public Action<ComplaintState.InMediation> action() {
        return Action.SETTLEMENT;
    }

    @Override
    public Move take(Complaint complaint, ComplaintState.InMediation state, Occasion occasion) {
        Settled.Route route = document ? Settled.Route.MEDIATION_DOCUMENT : Settled.Route.MEDIATION_RECORD;
        return complaint
                .resumed(occasion.today())
                .with(complaint.dossier().with(advance))
                .in(new Settled(occasion.today(), route, terms, recovered))
                .tell(occasion, null, new ComplaintEvent.Settled(occasion.today(), route, recovered));
    }
}
