package org.fangxin.contracts.complaint;

import java.time.LocalDate;

/**
 * The complainant took the complaint back before the bureau accepted it.
 *
 * @param receivedOn day of receipt (Asia/Shanghai)
 * @param withdrawnOn day on which it was taken back (Asia/Shanghai)
 */
public record ComplaintWithdrawn(
        String complaintId, ComplaintSubject subject, LocalDate receivedOn, LocalDate withdrawnOn)
        implements ComplaintEvent {
    public static final String TYPE = "complaint.withdrawn.v1";
}
