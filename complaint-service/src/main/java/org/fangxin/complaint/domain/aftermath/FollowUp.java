package org.fangxin.complaint.domain.aftermath;

import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.Closed;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent.Progress;
import org.fangxin.complaint.domain.ComplaintEvent.Progressed;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Step;
import org.jspecify.annotations.Nullable;

/**
 * The bureau calls back (回访, SAMR Order 121 article 26), once.
 */
public record FollowUp(Closed.Score score, @Nullable String comment) implements Step<Closed> {
    @Override
    public Action<Closed> action() {
        return Action.FOLLOW_UP;
    }

    @Override
    public Move take(Complaint complaint, Closed state, Occasion occasion) {
        if (state.callBack() != null) {
            return complaint.hindered(Move.Hindrance.ALREADY_DONE, occasion);
        }
        Closed.CallBack callBack = new Closed.CallBack(occasion.today(), occasion.userId(), score, comment);
        return complaint
                .in(state.with(callBack))
                .tell(occasion, comment, new Progressed(occasion.today(), Progress.CALLED_BACK));
    }
}
