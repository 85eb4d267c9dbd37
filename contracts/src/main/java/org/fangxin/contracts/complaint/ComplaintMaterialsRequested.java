package org.fangxin.contracts.complaint;

import java.time.LocalDate;

/**
 * The bureau asked the complainant for materials or proof of identity.
 *
 * @param receivedOn day of receipt (Asia/Shanghai)
 * @param requestedOn day of the request
 * @param dueOn day by which they are to be supplied
 */
public record ComplaintMaterialsRequested(
        String complaintId, ComplaintSubject subject, LocalDate receivedOn, LocalDate requestedOn, LocalDate dueOn)
        implements ComplaintEvent {
    public static final String TYPE = "complaint.materials-requested.v1";
}
