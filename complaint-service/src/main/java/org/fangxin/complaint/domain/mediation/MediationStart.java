package org.fangxin.complaint.domain.mediation;

import java.time.Instant;
import org.fangxin.complaint.domain.Accepted;
import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.Arrangement;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent;
import org.fangxin.complaint.domain.Mediating;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Step;
import org.jspecify.annotations.Nullable;

/**
 * The bureau begins to mediate; both sides have consented.
 *
 * @param meetingAt when the sides meet
 * @param place where they meet
 */
public record MediationStart(
        Arrangement.Mode mode,
        @Nullable Instant meetingAt,
        @Nullable String place) implements Step<Accepted> {
    @Override
    public Action<Accepted> action() {
        return Action.MEDIATION;
    }

    @Override
    public Move take(Complaint complaint, Accepted state, Occasion occasion) {
        if (!complaint.dealings().bothWantMediation()) {
            return complaint.hindered(Move.Hindrance.CONSENTS_MISSING, occasion);
        }
        Arrangement arrangement = new Arrangement(state.acceptedOn(), occasion.userId(), mode, meetingAt, place);
        return complaint
                .in(new Mediating(arrangement))
                .tell(occasion, null, dueOn -> new ComplaintEvent.MediationStarted(occasion.today(), dueOn));
    }
}
