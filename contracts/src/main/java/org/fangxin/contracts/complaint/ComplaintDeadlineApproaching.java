package org.fangxin.contracts.complaint;

import java.time.LocalDate;

/**
 * Five working days or fewer are left of the limit that runs.
 *
 * @param receivedOn day of receipt (Asia/Shanghai)
 * @param limit which limit, for example {@code ACCEPTANCE_DECISION}, {@code MEDIATION}, {@code TERMINATION_NOTICE}
 * @param dueOn its last day
 */
public record ComplaintDeadlineApproaching(
        String complaintId, ComplaintSubject subject, LocalDate receivedOn, String limit, LocalDate dueOn)
        implements ComplaintEvent {
    public static final String TYPE = "complaint.deadline-approaching.v1";
}
