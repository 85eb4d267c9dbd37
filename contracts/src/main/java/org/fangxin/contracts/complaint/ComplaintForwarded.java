package org.fangxin.contracts.complaint;

import java.time.LocalDate;

/**
 * The intake passed the complaint on; the subject's district is that of the bureau that handles it now.
 *
 * @param receivedOn day of receipt (Asia/Shanghai)
 * @param fromDistrict area code of the unit that passed it on
 */
public record ComplaintForwarded(
        String complaintId, ComplaintSubject subject, LocalDate receivedOn, LocalDate forwardedOn, String fromDistrict)
        implements ComplaintEvent {
    public static final String TYPE = "complaint.forwarded.v1";
}
