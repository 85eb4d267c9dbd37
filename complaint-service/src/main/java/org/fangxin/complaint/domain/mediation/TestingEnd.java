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

/**
 * The result of the test is there; from today the mediation limit runs again.
 *
 * @param result what the test found
 */
public record TestingEnd(String result) implements Step<Testing> {
    @Override
    public Action<Testing> action() {
        return Action.TESTING_RESULT;
    }

    @Override
    public Move take(Complaint complaint, Testing state, Occasion occasion) {
        return complaint
                .resumed(occasion.today())
                .in(new Mediating(state.arrangement()))
                .tell(occasion, result, new Progressed(occasion.today(), Progress.TESTING_ENDED));
    }
}
