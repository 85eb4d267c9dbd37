package org.fangxin.contracts.complaint;

import java.time.LocalDate;

/**
 * The bureau accepted the complaint; the mediation limit runs.
 *
 * @param receivedOn day of receipt (Asia/Shanghai)
 * @param acceptedOn day of the decision (Asia/Shanghai)
 * @param mediationDueOn last day for an agreement in mediation
 */
public record ComplaintAccepted(
        String complaintId,
        ComplaintSubject subject,
        LocalDate receivedOn,
        LocalDate acceptedOn,
        LocalDate mediationDueOn)
        implements ComplaintEvent {
    public static final String TYPE = "complaint.accepted.v1";
}
