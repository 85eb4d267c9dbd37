package org.fangxin.complaint.domain.split;

import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.Closed;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent.Progress;
import org.fangxin.complaint.domain.ComplaintEvent.Progressed;
import org.fangxin.complaint.domain.ComplaintState;
import org.fangxin.complaint.domain.Handling.Link;
import org.fangxin.complaint.domain.Handling.Tie;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Step;

/**
 * While the case was handled, or because an agreement was not kept, a clue of a breach came to light: it is verified as a
 * report of its own (SAMR Order 121 article 27). Possible once the bureau has accepted.
 *
 * @param reportId the report
 */
public record BreachClue(String reportId) implements Step<ComplaintState> {
    /** Whether a clue can come to light in this stage. */
    public static boolean possible(ComplaintState state) {
        return state instanceof ComplaintState.Open
                || state instanceof ComplaintState.Ending
                || state instanceof Closed;
    }

    @Override
    public Action<ComplaintState> action() {
        return Action.BREACH_CLUE;
    }

    @Override
    public Move take(Complaint complaint, ComplaintState state, Occasion occasion) {
        if (!possible(state)) {
            return new Move.NotNow(action().name(), state.detail(), complaint.allowedTo(occasion.as()));
        }
        Link link = new Link(Tie.BREACH_CLUE, reportId);
        if (complaint.handling().links().contains(link)) {
            return complaint.hindered(Move.Hindrance.ALREADY_SO, occasion);
        }
        return complaint
                .with(complaint.handling().linked(link))
                .tell(occasion, null, new Progressed(occasion.today(), Progress.BREACH_CLUE_FOUND));
    }
}
