package org.fangxin.complaint.domain.watch;

import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent;
import org.fangxin.complaint.domain.ComplaintState;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Reminders;
import org.fangxin.complaint.domain.Step;
import org.fangxin.complaint.domain.deadline.LegalDeadline;

/** The running limit is over and what it demands was not done. */
public record DeadlineMissed(LegalDeadline deadline) implements Step<ComplaintState> {
    @Override
    public Action<ComplaintState> action() {
        return Action.REMINDER;
    }

    @Override
    public Move take(Complaint complaint, ComplaintState state, Occasion occasion) {
        return complaint
                .reminded(new Reminders(deadline.dueOn(), deadline.dueOn()))
                .tell(
                        occasion,
                        null,
                        new ComplaintEvent.DeadlineMissed(
                                occasion.today(), deadline.limit().kind(), deadline.dueOn()));
    }
}
