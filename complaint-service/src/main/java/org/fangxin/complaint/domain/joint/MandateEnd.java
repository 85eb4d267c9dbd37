package org.fangxin.complaint.domain.joint;

import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent.Progress;
import org.fangxin.complaint.domain.ComplaintEvent.Progressed;
import org.fangxin.complaint.domain.ComplaintState;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.Step;
import org.fangxin.complaint.domain.side.Mandate;
import org.jspecify.annotations.Nullable;

/**
 * The complainant takes the mandate back, or the agent gives it up. The agent's access ends at once, in every stage.
 *
 * @param reason for the parties to read; null when none was given
 */
public record MandateEnd(@Nullable String reason) implements Step<ComplaintState> {
    @Override
    public Action<ComplaintState> action() {
        return Action.MANDATE_END;
    }

    @Override
    public Move take(Complaint complaint, ComplaintState state, Occasion occasion) {
        Mandate mandate = complaint.side().mandate();
        String account = occasion.userId();
        boolean between = mandate != null
                && (occasion.as() == Party.OFFICER
                        || account.equals(complaint.filing().owner())
                        || account.equals(mandate.account()));
        return mandate == null || !between
                ? complaint.hindered(Move.Hindrance.NO_AGENT, occasion)
                : complaint
                        .with(complaint.side().withoutAgent(mandate))
                        .tell(occasion, reason, new Progressed(occasion.today(), Progress.MANDATE_ENDED));
    }
}
