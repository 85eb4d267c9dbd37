package org.fangxin.contracts.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The business settled it before the bureau stepped in.
 *
 * @param receivedOn day of receipt (Asia/Shanghai)
 * @param recoveredAmount loss made good in yuan, {@code 12.30}; null when nothing was paid
 */
public record ComplaintOdrSettled(
        String complaintId,
        ComplaintSubject subject,
        LocalDate receivedOn,
        LocalDate settledOn,
        @Nullable String recoveredAmount)
        implements ComplaintEvent {
    public static final String TYPE = "complaint.odr-settled.v1";
}
