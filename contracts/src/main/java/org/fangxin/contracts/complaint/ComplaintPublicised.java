package org.fangxin.contracts.complaint;

import java.time.LocalDate;

/**
 * The facts of a closed complaint were published (公示).
 *
 * @param receivedOn day of receipt (Asia/Shanghai)
 * @param publicisedOn day of publication (Asia/Shanghai)
 * @param endedAs {@code SETTLED} or {@code TERMINATED}
 */
public record ComplaintPublicised(
        String complaintId, ComplaintSubject subject, LocalDate receivedOn, LocalDate publicisedOn, String endedAs)
        implements ComplaintEvent {
    public static final String TYPE = "complaint.publicised.v1";
}
