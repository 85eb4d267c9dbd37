package org.fangxin.contracts.complaint;

import java.time.LocalDate;

/**
 * Negotiation failed; the complainant chooses whether the bureau takes it up.
 *
 * @param receivedOn day of receipt (Asia/Shanghai)
 * @param timedOut whether its time ran out
 */
public record ComplaintOdrFailed(
        String complaintId, ComplaintSubject subject, LocalDate receivedOn, LocalDate failedOn, boolean timedOut)
        implements ComplaintEvent {
    public static final String TYPE = "complaint.odr-failed.v1";
}
