package org.fangxin.complaint.domain.mediation;

import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent.Progress;
import org.fangxin.complaint.domain.ComplaintEvent.Progressed;
import org.fangxin.complaint.domain.Mediating;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Step;
import org.fangxin.complaint.domain.Testing;
import org.fangxin.complaint.domain.deadline.Pause;

/**
 * A laboratory tests the goods; from today the mediation limit rests (SAMR Order 121 article 22).
 */
public record TestingStart(String laboratory) implements Step<Mediating> {
    @Override
    public Action<Mediating> action() {
        return Action.TESTING;
    }

    @Override
    public Move take(Complaint complaint, Mediating state, Occasion occasion) {
        return complaint
                .paused(Pause.Reason.TESTING, occasion.today())
                .in(new Testing(state.arrangement(), laboratory, occasion.today()))
                .tell(occasion, null, new Progressed(occasion.today(), Progress.TESTING_STARTED));
    }
}
