package org.fangxin.complaint.domain.joint;

import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.ComplainantSide;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent.Progress;
import org.fangxin.complaint.domain.ComplaintEvent.Progressed;
import org.fangxin.complaint.domain.Documented;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Step;
import org.fangxin.complaint.domain.side.Mandate;

/**
 * The complainant of a case that is filed names an agent (SAMR Order 121 article 11), who then claims the place. The signed
 * power of attorney lies in the case before: without it nobody acts by it.
 */
public record Appointment(Mandate mandate) implements Step<Documented> {
    @Override
    public Action<Documented> action() {
        return Action.APPOINTMENT;
    }

    @Override
    public Move take(Complaint complaint, Documented state, Occasion occasion) {
        ComplainantSide side = complaint.side();
        if (!side.others().isEmpty()) {
            return complaint.hindered(Move.Hindrance.AGENT_FOR_ONE, occasion);
        }
        if (side.mandate() != null || side.former().agents().size() >= ComplainantSide.MOST_AGENTS - 1) {
            return complaint.hindered(Move.Hindrance.AGENT_NAMED_ALREADY, occasion);
        }
        if (!complaint.dossier().proves(mandate)) {
            return complaint.hindered(Move.Hindrance.POWER_OF_ATTORNEY_MISSING, occasion);
        }
        return complaint
                .with(side.with(mandate))
                .tell(occasion, null, new Progressed(occasion.today(), Progress.AGENT_NAMED));
    }
}
