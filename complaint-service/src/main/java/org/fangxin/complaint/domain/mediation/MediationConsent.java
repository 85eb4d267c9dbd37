package org.fangxin.complaint.domain.mediation;

import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent.Progress;
import org.fangxin.complaint.domain.ComplaintEvent.Progressed;
import org.fangxin.complaint.domain.ComplaintState;
import org.fangxin.complaint.domain.Dealings;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Step;

/**
 * A side says whether it consents to mediation, and whether another body may do it (SAMR Order 121 articles 18 and 19).
 */
public record MediationConsent(boolean mediation, boolean delegation) implements Step<ComplaintState.Open> {
    @Override
    public Action<ComplaintState.Open> action() {
        return Action.MEDIATION_CONSENT;
    }

    @Override
    public Move take(Complaint complaint, ComplaintState.Open state, Occasion occasion) {
        Progress said = mediation ? Progress.CONSENT_GIVEN : Progress.CONSENT_DENIED;
        return complaint
                .with(complaint
                        .dealings()
                        .consented(occasion.as(), new Dealings.Consent(mediation, mediation && delegation)))
                .tell(occasion, null, new Progressed(occasion.today(), said));
    }
}
