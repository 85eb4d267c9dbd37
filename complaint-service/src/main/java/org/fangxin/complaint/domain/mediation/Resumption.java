package org.fangxin.complaint.domain.mediation;

import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.Arrangement;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent.Progress;
import org.fangxin.complaint.domain.ComplaintEvent.Progressed;
import org.fangxin.complaint.domain.Mediating;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Step;
import org.fangxin.complaint.domain.Suspended;

/**
 * The request to replace the mediator is decided; who resumes the case mediates.
 *
 * @param decision what was decided
 */
public record Resumption(String decision) implements Step<Suspended> {
    @Override
    public Action<Suspended> action() {
        return Action.RESUMPTION;
    }

    @Override
    public Move take(Complaint complaint, Suspended state, Occasion occasion) {
        Arrangement before = state.arrangement();
        return complaint
                .in(new Mediating(new Arrangement(
                        before.acceptedOn(), occasion.userId(), before.mode(), before.meetingAt(), before.place())))
                .tell(occasion, decision, new Progressed(occasion.today(), Progress.RESUMED));
    }
}
