package org.fangxin.contracts.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The bureau mediates; both sides have consented.
 *
 * @param receivedOn day of receipt (Asia/Shanghai)
 * @param dueOn last day for an agreement; null while the limit rests
 */
public record ComplaintMediationStarted(
        String complaintId,
        ComplaintSubject subject,
        LocalDate receivedOn,
        LocalDate startedOn,
        @Nullable LocalDate dueOn)
        implements ComplaintEvent {
    public static final String TYPE = "complaint.mediation-started.v1";
}
