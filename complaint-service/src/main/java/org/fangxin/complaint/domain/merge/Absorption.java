package org.fangxin.complaint.domain.merge;

import java.util.List;
import java.util.Optional;
import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent.Progress;
import org.fangxin.complaint.domain.ComplaintEvent.Progressed;
import org.fangxin.complaint.domain.Leading;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Move.Hindrance;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Step;

/**
 * The leading case takes on others. It comes before they say that they go on in it: a crash in between leaves them open with
 * their own limits, and the same step again finishes it.
 *
 * @param members the cases to be taken on
 * @param reason why they become one
 */
public record Absorption(Merger merger, List<Complaint> members, String reason) implements Step<Leading> {
    public Absorption {
        members = List.copyOf(members);
    }

    @Override
    public Action<Leading> action() {
        return Action.MERGE;
    }

    @Override
    public Move take(Complaint complaint, Leading state, Occasion occasion) {
        Complaint lead = complaint;
        for (Complaint member : members) {
            Optional<Hindrance> hindrance = merger.hindrance(lead, member);
            if (hindrance.isPresent()) {
                return complaint.hindered(hindrance.get(), occasion);
            }
            lead = merger.joined(lead, member, occasion);
        }
        return lead.tell(
                occasion,
                reason,
                new Progressed(occasion.today(), Progress.MERGED_IN),
                merger.rule(complaint, occasion.clocks().rules()).basis());
    }
}
