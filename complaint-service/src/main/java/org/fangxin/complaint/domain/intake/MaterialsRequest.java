package org.fangxin.complaint.domain.intake;

import java.time.LocalDate;
import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent;
import org.fangxin.complaint.domain.ComplaintState;
import org.fangxin.complaint.domain.MaterialsRequested;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Step;

/**
 * The bureau asks for materials or proof of identity (SAMR Order 121 article 10).
 *
 * @param what what is missing
 * @param dueOn day by which it is to be supplied
 */
public record MaterialsRequest(String what, LocalDate dueOn) implements Step<ComplaintState.Undecided> {
    @Override
    public Action<ComplaintState.Undecided> action() {
        return Action.MATERIALS_REQUEST;
    }

    @Override
    public Move take(Complaint complaint, ComplaintState.Undecided state, Occasion occasion) {
        if (dueOn.isBefore(occasion.today())) {
            return complaint.hindered(Move.Hindrance.DAY_PASSED, occasion);
        }
        return complaint
                .in(new MaterialsRequested(occasion.today(), what, dueOn))
                .tell(occasion, what, new ComplaintEvent.MaterialsRequested(occasion.today(), dueOn));
    }
}
