package org.fangxin.complaint.domain.split;

import org.fangxin.complaint.domain.Action;
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
 * A submission held a complaint and a report; each goes its own way (SAMR Order 121 article 9). Once a complaint.
 *
 * @param reportId the report
 */
public record SubmissionSplit(String reportId) implements Step<ComplaintState> {
    @Override
    public Action<ComplaintState> action() {
        return Action.SPLIT;
    }

    @Override
    public Move take(Complaint complaint, ComplaintState state, Occasion occasion) {
        if (complaint.handling().link(Tie.SUBMITTED_WITH).isPresent()) {
            return complaint.hindered(Move.Hindrance.ALREADY_SO, occasion);
        }
        return complaint
                .with(complaint.handling().linked(new Link(Tie.SUBMITTED_WITH, reportId)))
                .tell(occasion, null, new Progressed(occasion.today(), Progress.SPLIT));
    }
}
