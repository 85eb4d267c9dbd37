package org.fangxin.contracts.complaint;

import java.time.LocalDate;

/**
 * A step that changes neither the outcome nor a figure: an answer, an offer, a test, a return to the intake.
 *
 * @param receivedOn day of receipt (Asia/Shanghai)
 * @param step {@code MATERIALS_SUPPLIED, RETURNED_TO_INTAKE, MERCHANT_REPLIED, OFFER_MADE, ESCALATED, CONSENT_GIVEN, CONSENT_DENIED,
 *     TESTING_STARTED, TESTING_ENDED, SUSPENDED, RESUMED, DELEGATED, DELEGATION_ENDED, REOPENED, CALLED_BACK,
 *     EXCLUDED_FROM_PUBLICITY, ATTACHMENT_WITHDRAWN, ATTACHMENT_RELEASED, ATTACHMENT_REJECTED}; more may join
 */
public record ComplaintProgressed(
        String complaintId, ComplaintSubject subject, LocalDate receivedOn, LocalDate progressedOn, String step)
        implements ComplaintEvent {
    public static final String TYPE = "complaint.progressed.v1";
}
