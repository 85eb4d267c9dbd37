package org.fangxin.complaint.domain.joint;

import java.util.Optional;
import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent.Progress;
import org.fangxin.complaint.domain.ComplaintEvent.Progressed;
import org.fangxin.complaint.domain.ComplaintState;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Step;
import org.fangxin.complaint.domain.side.CoComplainant;
import org.fangxin.complaint.domain.side.Mandate;

/**
 * Somebody takes the own place in a case that another filed, and finds it among the own cases from then on. An account has
 * one place in a case: an agent cannot become the complainant.
 *
 * @param place 0 for the complainant, the number of a co-complainant, or below 0 for the agent
 */
public record Claiming(int place) implements Step<ComplaintState> {
    @Override
    public Action<ComplaintState> action() {
        return Action.CLAIM;
    }

    @Override
    public Move take(Complaint complaint, ComplaintState state, Occasion occasion) {
        String account = occasion.userId();
        boolean present = account.equals(complaint.filing().owner())
                || complaint.side().accounts().contains(account);
        if (present || !free(complaint)) {
            return complaint.hindered(Move.Hindrance.PLACE_TAKEN, occasion);
        }
        Mandate mandate = complaint.side().mandate();
        if (place < 0 && mandate != null && !mandate.holdsOn(occasion.today())) {
            return complaint.hindered(Move.Hindrance.MANDATE_OVER, occasion);
        }
        return claimed(complaint, account)
                .tell(occasion, null, new Progressed(occasion.today(), Progress.PLACE_CLAIMED));
    }

    private Complaint claimed(Complaint complaint, String account) {
        Mandate mandate = complaint.side().mandate();
        if (place < 0 && mandate != null) {
            return complaint.with(complaint.side().with(mandate.ownedBy(account)));
        }
        return place == 0
                ? complaint.ownedBy(account)
                : complaint.with(complaint.side().claimed(place, account));
    }

    private boolean free(Complaint complaint) {
        if (place == 0) {
            return complaint.filing().owner() == null;
        }
        Mandate mandate = complaint.side().mandate();
        if (place < 0) {
            return place == complaint.side().agentPlace() && mandate != null && mandate.account() == null;
        }
        Optional<CoComplainant> other = complaint.side().other(place);
        return other.isPresent() && other.get().owner() == null;
    }
}
