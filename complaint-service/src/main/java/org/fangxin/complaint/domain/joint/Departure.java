package org.fangxin.complaint.domain.joint;

import java.util.Optional;
import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.ComplainantSide;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent.Progress;
import org.fangxin.complaint.domain.ComplaintEvent.Progressed;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.Step;
import org.fangxin.complaint.domain.Withdrawable;
import org.fangxin.complaint.domain.side.CoComplainant;
import org.jspecify.annotations.Nullable;

/**
 * A co-complainant leaves a joint complaint, which goes on for the others: nobody complains jointly against the own will
 * (SAMR Order 121 article 12). The person does so, or the officer to whom it was told. Access ends at once.
 *
 * @param number of whoever leaves
 * @param reason for the others to read; null when none was given
 */
public record Departure(int number, @Nullable String reason) implements Step<Withdrawable> {
    @Override
    public Action<Withdrawable> action() {
        return Action.DEPARTURE;
    }

    @Override
    public Move take(Complaint complaint, Withdrawable state, Occasion occasion) {
        Optional<CoComplainant> leaving = complaint
                .side()
                .other(number)
                .filter(other ->
                        occasion.as() == Party.OFFICER || occasion.userId().equals(other.owner()));
        if (leaving.isEmpty()) {
            return complaint.hindered(Move.Hindrance.NO_SUCH_PLACE, occasion);
        }
        Optional<ComplainantSide> staying = complaint.side().withoutLeaving(leaving.get());
        return staying.isEmpty()
                ? complaint.hindered(Move.Hindrance.LAST_REPRESENTATIVE, occasion)
                : complaint
                        .with(staying.get())
                        .tell(occasion, reason, new Progressed(occasion.today(), Progress.COMPLAINANT_LEFT));
    }
}
