package org.fangxin.contracts.complaint;

import java.time.LocalDate;

/**
 * The complainant rated how it was handled.
 *
 * @param receivedOn day of receipt (Asia/Shanghai)
 * @param score {@code VERY_SATISFIED, SATISFIED, BASICALLY_SATISFIED, DISSATISFIED, VERY_DISSATISFIED}
 */
public record ComplaintRated(
        String complaintId, ComplaintSubject subject, LocalDate receivedOn, LocalDate ratedOn, String score)
        implements ComplaintEvent {
    public static final String TYPE = "complaint.rated.v1";
}
