package org.fangxin.complaint.domain.joint;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent.Progress;
import org.fangxin.complaint.domain.ComplaintEvent.Progressed;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Step;
import org.fangxin.complaint.domain.Withdrawable;

/**
 * Those who complain jointly choose others to represent them, which needs the consent of the represented (SAMR Order 121
 * article 12). What they had agreed to before lapses: they agreed to it with those who represented them then.
 *
 * @param numbers of whoever represents all from now on, 0 for the first complainant
 * @param allAgree whether all, those who take it on and those who are represented, have agreed in writing
 */
public record Election(Set<Integer> numbers, boolean allAgree) implements Step<Withdrawable> {
    public Election {
        numbers = Set.copyOf(numbers);
    }

    @Override
    public Action<Withdrawable> action() {
        return Action.ELECTION;
    }

    @Override
    public Move take(Complaint complaint, Withdrawable state, Occasion occasion) {
        if (complaint.side().others().isEmpty()) {
            return complaint.hindered(Move.Hindrance.NOT_JOINT, occasion);
        }
        if (!numbers.stream()
                .allMatch(
                        number -> number == 0 || complaint.side().other(number).isPresent())) {
            return complaint.hindered(Move.Hindrance.NO_SUCH_PLACE, occasion);
        }
        if (!allAgree) {
            return complaint.hindered(Move.Hindrance.REPRESENTED_DISAGREE, occasion);
        }
        if (complaint.side().representatives().equals(numbers)) {
            return complaint.hindered(Move.Hindrance.ALREADY_SO, occasion);
        }
        String names = new TreeSet<>(numbers).stream().map(String::valueOf).collect(Collectors.joining(", "));
        return complaint
                .with(complaint.side().representedBy(numbers))
                .tell(occasion, names, new Progressed(occasion.today(), Progress.REPRESENTATIVES_CHANGED));
    }
}
