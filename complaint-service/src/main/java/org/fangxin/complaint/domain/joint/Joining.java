package org.fangxin.complaint.domain.joint;

import java.util.List;
import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent.Progress;
import org.fangxin.complaint.domain.ComplaintEvent.Progressed;
import org.fangxin.complaint.domain.ComplaintState;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Step;
import org.fangxin.complaint.domain.filing.Complainant;
import org.fangxin.complaint.domain.side.CoComplainant;

/**
 * More persons complain jointly of the same matter (共同投诉, SAMR Order 121 article 12): all must agree, and at most two
 * represent them. Possible until the bureau has decided.
 *
 * @param allAgree whether everybody in the case agrees
 */
public record Joining(List<Person> persons, boolean allAgree) implements Step<ComplaintState.Undecided> {
    public Joining {
        persons = List.copyOf(persons);
    }

    @Override
    public Action<ComplaintState.Undecided> action() {
        return Action.JOINING;
    }

    @Override
    public Move take(Complaint complaint, ComplaintState.Undecided state, Occasion occasion) {
        long elected = persons.stream().filter(Person::representative).count();
        if (!allAgree) {
            return complaint.hindered(Move.Hindrance.NOT_ALL_AGREE, occasion);
        }
        if (!complaint.side().hasRoom(persons.size(), elected)) {
            return complaint.hindered(Move.Hindrance.TOO_MANY_COMPLAINANTS, occasion);
        }
        List<CoComplainant> more = persons.stream()
                .map(person ->
                        new CoComplainant(0, null, person.complainant(), person.representative(), occasion.today()))
                .toList();
        return complaint
                .with(complaint.side().joinedBy(more))
                .tell(occasion, null, new Progressed(occasion.today(), Progress.COMPLAINANTS_JOINED));
    }

    /** Somebody who joins. */
    public record Person(Complainant complainant, boolean representative) {}
}
