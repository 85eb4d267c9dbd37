package org.fangxin.contracts.complaint;

import java.time.LocalDate;

/**
 * The business, which takes part in online dispute resolution, tries to settle it first.
 *
 * @param receivedOn day of receipt (Asia/Shanghai)
 * @param dueOn last day of the negotiation
 */
public record ComplaintOdrStarted(
        String complaintId, ComplaintSubject subject, LocalDate receivedOn, LocalDate startedOn, LocalDate dueOn)
        implements ComplaintEvent {
    public static final String TYPE = "complaint.odr-started.v1";
}
