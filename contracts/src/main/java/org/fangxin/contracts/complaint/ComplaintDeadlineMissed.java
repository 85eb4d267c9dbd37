package org.fangxin.contracts.complaint;

import java.time.LocalDate;

/**
 * The limit that runs is over.
 *
 * @param receivedOn day of receipt (Asia/Shanghai)
 * @param limit which limit, for example {@code ACCEPTANCE_DECISION}, {@code MEDIATION}, {@code TERMINATION_NOTICE}
 * @param dueOn its last day
 */
public record ComplaintDeadlineMissed(
        String complaintId, ComplaintSubject subject, LocalDate receivedOn, String limit, LocalDate dueOn)
        implements ComplaintEvent {
    public static final String TYPE = "complaint.deadline-missed.v1";
}
