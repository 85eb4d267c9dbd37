package org.fangxin.contracts.complaint;

import java.time.LocalDate;

/**
 * A consumer filed a complaint and holds its tracking number.
 *
 * @param receivedOn calendar day of receipt in Asia/Shanghai, the day from which the legal limits count
 * @param acceptanceDueOn last day on which the bureau must decide on acceptance
 */
public record ComplaintFiled(
        String complaintId,
        String trackingNumber,
        ComplaintSubject subject,
        LocalDate receivedOn,
        LocalDate acceptanceDueOn)
        implements ComplaintEvent {
    public static final String TYPE = "complaint.filed.v1";
}
