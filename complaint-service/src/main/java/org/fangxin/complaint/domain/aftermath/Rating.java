package org.fangxin.complaint.domain.aftermath;

import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.Closed;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Step;
import org.jspecify.annotations.Nullable;

/**
 * The complainant says how satisfied he or she is, once.
 */
public record Rating(Closed.Score score, @Nullable String comment) implements Step<Closed> {
    @Override
    public Action<Closed> action() {
        return Action.RATING;
    }

    @Override
    public Move take(Complaint complaint, Closed state, Occasion occasion) {
        if (state.rating() != null) {
            return complaint.hindered(Move.Hindrance.ALREADY_DONE, occasion);
        }
        return complaint
                .in(state.with(new Closed.Rating(score, comment)))
                .tell(occasion, comment, new ComplaintEvent.Rated(occasion.today(), score));
    }
}
