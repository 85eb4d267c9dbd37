package org.fangxin.complaint.api.cases;

import org.fangxin.complaint.application.AdvanceComplaint.Outcome;

/** What became of one case of a bulk assignment. */
enum AssignmentStatus {
    ASSIGNED,
    /** It was in these hands already. */
    UNCHANGED,
    /** There is no such case in your districts. */
    NOT_FOUND,
    /** Nothing is left to do in it. */
    OVER,
    /** Others kept changing it; try again. */
    BUSY;

    static AssignmentStatus of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Advanced advanced -> ASSIGNED;
            case Outcome.Hindered hindered -> UNCHANGED;
            case Outcome.NotFound not -> NOT_FOUND;
            case Outcome.NotNow not -> OVER;
            case Outcome.Stale stale -> BUSY;
        };
    }
}
