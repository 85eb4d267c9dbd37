package org.fangxin.complaint.domain.disclosure;

import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.Closed;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent.Progress;
import org.fangxin.complaint.domain.ComplaintEvent.Progressed;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Publicity;
import org.fangxin.complaint.domain.Step;

/** An officer keeps a closed complaint back from publication, or takes it out again, for a reason. */
public record PublicityExclusion(String reason) implements Step<Closed> {
    @Override
    public Action<Closed> action() {
        return Action.PUBLICITY_EXCLUSION;
    }

    @Override
    public Move take(Complaint complaint, Closed state, Occasion occasion) {
        Publicity publicity = state.publicity();
        if (publicity == null || publicity.standing() == Publicity.Standing.EXCLUDED) {
            return complaint.hindered(Move.Hindrance.NOT_TO_BE_PUBLISHED, occasion);
        }
        return complaint
                .in(state.with(publicity.as(Publicity.Standing.EXCLUDED)))
                .tell(occasion, reason, new Progressed(occasion.today(), Progress.EXCLUDED_FROM_PUBLICITY));
    }
}
