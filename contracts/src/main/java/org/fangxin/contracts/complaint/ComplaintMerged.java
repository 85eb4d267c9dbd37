package org.fangxin.contracts.complaint;

import java.time.LocalDate;

/**
 * The complaint goes on in another one and is not handled by itself any more. Whoever counts complaints counts it no longer:
 * the leading one stands for both.
 *
 * @param receivedOn day of receipt (Asia/Shanghai)
 * @param mergedOn day on which it was merged (Asia/Shanghai)
 * @param into id of the leading complaint
 * @param accepted whether the bureau had accepted it before
 */
public record ComplaintMerged(
        String complaintId,
        ComplaintSubject subject,
        LocalDate receivedOn,
        LocalDate mergedOn,
        String into,
        boolean accepted)
        implements ComplaintEvent {
    public static final String TYPE = "complaint.merged.v1";
}
