package org.fangxin.complaint.application.assignment;

import org.fangxin.complaint.application.AdvanceComplaint;
import org.fangxin.complaint.application.AdvanceComplaint.Outcome;
import org.fangxin.complaint.domain.Actor;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.assignment.AssignmentChange;
import org.jspecify.annotations.Nullable;

/** Puts cases into officers' hands and remembers who was ever put in charge where. */
public final class AssignComplaints {
    private final AdvanceComplaint advance;
    private final Assignees assignees;

    public AssignComplaints(AdvanceComplaint advance, Assignees assignees) {
        this.advance = advance;
        this.assignees = assignees;
    }

    /**
     * Puts a case into an officer's hands, or into nobody's.
     *
     * @param expectedVersion version on which the caller's decision rests; null for any
     */
    public Outcome assign(ComplaintId id, @Nullable Long expectedVersion, Actor.Officer by, @Nullable String officer) {
        Outcome outcome =
                advance.advance(new AdvanceComplaint.Command(id, expectedVersion, by, new AssignmentChange(officer)));
        if (officer != null && outcome instanceof Outcome.Advanced advanced) {
            assignees.remember(officer, advanced.held().complaint().district());
        }
        return outcome;
    }
}
