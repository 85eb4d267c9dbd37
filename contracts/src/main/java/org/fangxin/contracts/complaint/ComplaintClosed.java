package org.fangxin.contracts.complaint;

import java.time.LocalDate;

/**
 * Everything about the complaint is done.
 *
 * @param receivedOn day of receipt (Asia/Shanghai)
 * @param endedAs {@code SETTLED} or {@code TERMINATED}
 * @param publicityConsent whether the complainant agreed to publication
 */
public record ComplaintClosed(
        String complaintId,
        ComplaintSubject subject,
        LocalDate receivedOn,
        LocalDate closedOn,
        String endedAs,
        boolean publicityConsent)
        implements ComplaintEvent {
    public static final String TYPE = "complaint.closed.v1";
}
