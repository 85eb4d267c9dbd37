package org.fangxin.complaint.domain.aftermath;

import java.util.List;
import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.AdvancePayment;
import org.fangxin.complaint.domain.Closed;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent;
import org.fangxin.complaint.domain.ComplaintState;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Publicity;
import org.fangxin.complaint.domain.Step;
import org.fangxin.complaint.domain.deadline.LimitKind;
import org.jspecify.annotations.Nullable;

/**
 * The bureau closes the case (办结): both sides were told.
 *
 * @param remark for the file; null when there is none
 * @param advance what somebody else paid first; null when nothing is to be added to what the agreement says
 */
public record Closure(@Nullable String remark, @Nullable AdvancePayment advance)
        implements Step<ComplaintState.Ending> {
    /** A closing with nothing more paid in advance. */
    public Closure(@Nullable String remark) {
        this(remark, null);
    }

    @Override
    public Action<ComplaintState.Ending> action() {
        return Action.CLOSURE;
    }

    @Override
    public Move take(Complaint complaint, ComplaintState.Ending state, Occasion occasion) {
        return complaint
                .with(complaint.dossier().with(advance))
                .in(new Closed(occasion.today(), state, null, null, publicity(complaint, occasion)))
                .tell(
                        occasion,
                        remark,
                        new ComplaintEvent.Closed(
                                occasion.today(),
                                state.status(),
                                complaint.filing().consents().publicity()));
    }

    private static @Nullable Publicity publicity(Complaint complaint, Occasion occasion) {
        return complaint.filing().consents().publicity()
                ? occasion.clocks()
                        .deadline(LimitKind.PUBLICITY, complaint.filing().receivedOn(), occasion.today(), List.of())
                        .map(due -> new Publicity(due.dueOn(), Publicity.Standing.PENDING))
                        .orElse(null)
                : null;
    }
}
