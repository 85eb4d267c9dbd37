package org.fangxin.complaint.domain.assignment;

import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.Closed;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent.Progress;
import org.fangxin.complaint.domain.ComplaintEvent.Progressed;
import org.fangxin.complaint.domain.ComplaintState;
import org.fangxin.complaint.domain.Handling;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Refused;
import org.fangxin.complaint.domain.Step;
import org.fangxin.complaint.domain.Withdrawn;
import org.jspecify.annotations.Nullable;

/**
 * A case comes into an officer's hands, or out of them. Possible until nothing is left to do.
 *
 * @param officer account of the officer in charge; null for nobody
 */
public record AssignmentChange(@Nullable String officer) implements Step<ComplaintState> {
    @Override
    public Action<ComplaintState> action() {
        return Action.ASSIGNMENT;
    }

    @Override
    public Move take(Complaint complaint, ComplaintState state, Occasion occasion) {
        if (state instanceof Closed || state instanceof Refused || state instanceof Withdrawn) {
            return new Move.NotNow(action().name(), state.detail(), complaint.allowedTo(occasion.as()));
        }
        Handling.Assignment before = complaint.handling().assignment();
        if (before == null ? officer == null : before.officer().equals(officer)) {
            return complaint.hindered(Move.Hindrance.ALREADY_SO, occasion);
        }
        Handling.Assignment next = officer == null ? null : new Handling.Assignment(officer, occasion.today());
        return complaint
                .with(complaint.handling().by(next))
                .tell(
                        occasion,
                        null,
                        new Progressed(occasion.today(), officer == null ? Progress.UNASSIGNED : Progress.ASSIGNED));
    }
}
