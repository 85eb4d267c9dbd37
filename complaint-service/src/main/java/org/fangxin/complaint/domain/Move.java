package org.fangxin.complaint.domain;

import java.util.List;

/** What came of an attempt: the changed complaint with its event, or why nothing changed. */
public sealed interface Move {
    /** The step was taken. */
    record Made(Complaint complaint, ComplaintEvent event) implements Move {}

    /**
     * The complaint is in a stage that does not allow it.
     *
     * @param allowed names of the actions that the same party may take now
     */
    record NotNow(String action, String stage, List<String> allowed) implements Move {}
}
