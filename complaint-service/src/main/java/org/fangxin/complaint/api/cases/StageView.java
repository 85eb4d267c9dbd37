package org.fangxin.complaint.api.cases;

import org.fangxin.complaint.api.cases.ComplaintResponse.AftermathResponse;
import org.fangxin.complaint.api.cases.ComplaintResponse.ConsentResponse;
import org.fangxin.complaint.api.cases.ComplaintResponse.DealingsResponse;
import org.fangxin.complaint.api.cases.ComplaintResponse.MaterialsResponse;
import org.fangxin.complaint.api.cases.ComplaintResponse.MediationResponse;
import org.fangxin.complaint.api.cases.ComplaintResponse.OfferResponse;
import org.fangxin.complaint.api.cases.ComplaintResponse.ReplyResponse;
import org.fangxin.complaint.api.form.MoneyBody;
import org.fangxin.complaint.api.words.Wording;
import org.fangxin.complaint.domain.Arrangement;
import org.fangxin.complaint.domain.Closed;
import org.fangxin.complaint.domain.ComplaintState;
import org.fangxin.complaint.domain.Dealings;
import org.fangxin.complaint.domain.Delegated;
import org.fangxin.complaint.domain.MaterialsRequested;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.Testing;
import org.jspecify.annotations.Nullable;

/** What a stage knows beyond its decision. */
final class StageView {
    private StageView() {}

    static @Nullable MaterialsResponse materials(ComplaintState state, Party as) {
        return state instanceof MaterialsRequested requested && as != Party.RESPONDENT
                ? new MaterialsResponse(requested.what(), requested.dueOn())
                : null;
    }

    static @Nullable MediationResponse mediation(ComplaintState state, Wording words) {
        if (!(state instanceof ComplaintState.InMediation mediation)) {
            return null;
        }
        Arrangement arrangement = mediation.arrangement();
        return new MediationResponse(
                arrangement.mode().name(),
                words.of("mode", arrangement.mode().name()),
                arrangement.meetingAt(),
                arrangement.place(),
                state instanceof Testing testing ? testing.laboratory() : null,
                state instanceof Delegated delegated ? delegated.body() : null);
    }

    static @Nullable AftermathResponse aftermath(ComplaintState state, Party as, Wording words) {
        if (!(state instanceof Closed closed)) {
            return null;
        }
        Closed.Rating rating = closed.rating();
        return rating == null
                ? new AftermathResponse(closed.closedOn(), null, null, null)
                : new AftermathResponse(
                        closed.closedOn(),
                        rating.score().name(),
                        words.of("score", rating.score().name()),
                        as == Party.RESPONDENT ? null : rating.comment());
    }

    static @Nullable DealingsResponse dealings(Dealings dealings) {
        if (dealings.equals(Dealings.NONE)) {
            return null;
        }
        Dealings.Reply reply = dealings.reply();
        return new DealingsResponse(
                reply == null ? null : new ReplyResponse(reply.at(), reply.text()),
                dealings.offers().stream()
                        .map(offer -> new OfferResponse(
                                offer.id(),
                                offer.by().name(),
                                offer.at(),
                                offer.terms(),
                                MoneyBody.of(offer.amount()),
                                offer.standing().name()))
                        .toList(),
                consent(dealings.complainant()),
                consent(dealings.respondent()));
    }

    private static @Nullable ConsentResponse consent(Dealings.@Nullable Consent consent) {
        return consent == null ? null : new ConsentResponse(consent.mediation(), consent.delegation());
    }
}
