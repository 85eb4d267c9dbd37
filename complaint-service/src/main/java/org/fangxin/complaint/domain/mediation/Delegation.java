package org.fangxin.complaint.domain.mediation;

import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent.Progress;
import org.fangxin.complaint.domain.ComplaintEvent.Progressed;
import org.fangxin.complaint.domain.Delegated;
import org.fangxin.complaint.domain.Mediating;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Step;

/**
 * A consumer association or mediation body mediates in the bureau's name, with the consent of both sides and without passing
 * it on (SAMR Order 121 article 19).
 *
 * @param scope what it is asked to do
 */
public record Delegation(String body, String scope) implements Step<Mediating> {
    @Override
    public Action<Mediating> action() {
        return Action.DELEGATION;
    }

    @Override
    public Move take(Complaint complaint, Mediating state, Occasion occasion) {
        if (!complaint.dealings().bothAllowDelegation()) {
            return complaint.hindered(Move.Hindrance.DELEGATION_CONSENTS_MISSING, occasion);
        }
        return complaint
                .in(new Delegated(state.arrangement(), body, scope))
                .tell(occasion, scope, new Progressed(occasion.today(), Progress.DELEGATED));
    }
}
