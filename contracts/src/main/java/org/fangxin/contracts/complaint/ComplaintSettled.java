package org.fangxin.contracts.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The sides agreed after the bureau had accepted.
 *
 * @param receivedOn day of receipt (Asia/Shanghai)
 * @param route {@code BETWEEN_THE_SIDES, MEDIATION_DOCUMENT, MEDIATION_RECORD}
 * @param recoveredAmount loss made good in yuan; null when nothing was paid
 */
public record ComplaintSettled(
        String complaintId,
        ComplaintSubject subject,
        LocalDate receivedOn,
        LocalDate settledOn,
        String route,
        @Nullable String recoveredAmount)
        implements ComplaintEvent {
    public static final String TYPE = "complaint.settled.v1";
}
