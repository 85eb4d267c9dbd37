package org.fangxin.complaint.domain.disclosure;

import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.Closed;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Publicity;
import org.fangxin.complaint.domain.Step;

/** The facts of a closed complaint become public, when the complainant agreed and its day has come. */
public record Publication() implements Step<Closed> {
    @Override
    public Action<Closed> action() {
        return Action.PUBLICATION;
    }

    @Override
    public Move take(Complaint complaint, Closed state, Occasion occasion) {
        Publicity publicity = state.publicity();
        if (publicity == null || !publicity.pending()) {
            return complaint.hindered(Move.Hindrance.NOT_TO_BE_PUBLISHED, occasion);
        }
        return complaint
                .in(state.with(publicity.as(Publicity.Standing.PUBLISHED)))
                .tell(
                        occasion,
                        null,
                        new ComplaintEvent.Publicised(
                                occasion.today(), state.ending().status()));
    }
}
