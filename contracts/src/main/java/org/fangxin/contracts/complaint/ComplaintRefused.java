package org.fangxin.contracts.complaint;

import java.time.LocalDate;

/**
 * The bureau did not accept the complaint.
 *
 * @param receivedOn day of receipt (Asia/Shanghai)
 * @param refusedOn day of the decision (Asia/Shanghai)
 * @param ground code of the legal ground (code list {@code refusal-grounds})
 */
public record ComplaintRefused(
        String complaintId, ComplaintSubject subject, LocalDate receivedOn, LocalDate refusedOn, String ground)
        implements ComplaintEvent {
    public static final String TYPE = "complaint.refused.v1";
}
