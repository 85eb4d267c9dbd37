package org.fangxin.complaint.domain.intake;

import org.fangxin.complaint.domain.Accepted;
import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.Attachment;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent;
import org.fangxin.complaint.domain.ComplaintState;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Step;
import org.fangxin.complaint.domain.side.Mandate;
import org.jspecify.annotations.Nullable;

/**
 * The bureau accepts (受理, SAMR Order 121 article 15); the mediation limit runs from today. What an agent filed needs the
 * power of attorney (article 11).
 *
 * @param contact how to reach the officer in charge
 */
public record Acceptance(@Nullable String contact) implements Step<ComplaintState.Undecided> {
    @Override
    public Action<ComplaintState.Undecided> action() {
        return Action.ACCEPTANCE;
    }

    @Override
    public Move take(Complaint complaint, ComplaintState.Undecided state, Occasion occasion) {
        Mandate mandate = complaint.side().mandate();
        if (mandate != null && mandate.paper() == null && !complaint.dossier().holds(Attachment.Purpose.AUTHORITY)) {
            return complaint.hindered(Move.Hindrance.POWER_OF_ATTORNEY_MISSING, occasion);
        }
        return complaint
                .with(complaint.handling().mediatedFrom(null))
                .in(new Accepted(occasion.today(), occasion.userId(), contact))
                .tell(occasion, null, dueOn -> new ComplaintEvent.Accepted(occasion.today(), dueOn));
    }
}
