package org.fangxin.complaint.domain.merge;

import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent;
import org.fangxin.complaint.domain.ComplaintState;
import org.fangxin.complaint.domain.Handling.Link;
import org.fangxin.complaint.domain.Handling.Tie;
import org.fangxin.complaint.domain.Mergeable;
import org.fangxin.complaint.domain.Merged;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Step;

/**
 * A case goes on in another that has taken it on.
 *
 * @param lead the leading case
 * @param reason why they become one
 */
public record Merging(Merger merger, Complaint lead, String reason) implements Step<Mergeable> {
    @Override
    public Action<Mergeable> action() {
        return Action.MERGING;
    }

    @Override
    public Move take(Complaint complaint, Mergeable state, Occasion occasion) {
        return complaint
                .resumed(occasion.today())
                .with(complaint
                        .handling()
                        .linked(new Link(Tie.MERGED_INTO, lead.id().value())))
                .in(new Merged(occasion.today(), lead.id(), lead.trackingNumber()))
                .tell(
                        occasion,
                        reason,
                        new ComplaintEvent.Merged(
                                occasion.today(), lead.id(), complaint.state() instanceof ComplaintState.Open),
                        merger.rule(lead, occasion.clocks().rules()).basis());
    }
}
