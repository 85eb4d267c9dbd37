package org.fangxin.complaint.domain.aftermath;

import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.Closed;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent.Progress;
import org.fangxin.complaint.domain.ComplaintEvent.Progressed;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Reopened;
import org.fangxin.complaint.domain.Step;

/**
 * The complainant opens a closed case again, for example because an agreement was not kept; the bureau decides anew. The law
 * knows no such limit: {@value #DAYS} calendar days are the platform's own rule, long enough for a promised payment to fail.
 */
public record Reopening(String reason) implements Step<Closed> {
    private static final int DAYS = 30;

    @Override
    public Action<Closed> action() {
        return Action.REOPENING;
    }

    @Override
    public Move take(Complaint complaint, Closed state, Occasion occasion) {
        if (occasion.today().isAfter(state.closedOn().plusDays(DAYS))) {
            return complaint.hindered(Move.Hindrance.TOO_LATE, occasion);
        }
        return complaint
                .decidedFrom(occasion.today())
                .in(new Reopened(occasion.today(), reason))
                .tell(occasion, reason, new Progressed(occasion.today(), Progress.REOPENED));
    }
}
