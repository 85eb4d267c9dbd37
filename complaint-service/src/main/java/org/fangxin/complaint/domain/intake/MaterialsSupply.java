package org.fangxin.complaint.domain.intake;

import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent.Progress;
import org.fangxin.complaint.domain.ComplaintEvent.Progressed;
import org.fangxin.complaint.domain.MaterialsRequested;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Received;
import org.fangxin.complaint.domain.Step;

/**
 * The complainant supplies what was asked for; the bureau decides on.
 *
 * @param statement what is supplied, in the complainant's words
 */
public record MaterialsSupply(String statement) implements Step<MaterialsRequested> {
    @Override
    public Action<MaterialsRequested> action() {
        return Action.MATERIALS;
    }

    @Override
    public Move take(Complaint complaint, MaterialsRequested state, Occasion occasion) {
        return complaint
                .in(new Received())
                .tell(occasion, statement, new Progressed(occasion.today(), Progress.MATERIALS_SUPPLIED));
    }
}
