package org.fangxin.contracts.complaint;

import java.time.LocalDate;

/**
 * Mediation ended without an agreement.
 *
 * @param receivedOn day of receipt (Asia/Shanghai)
 * @param terminatedOn day of the decision (Asia/Shanghai)
 * @param ground why: {@code WITHDRAWN_OR_SELF_SETTLED, ABSENT_OR_REFUSED, NO_AGREEMENT, TEST_COST_DISPUTED, LIMIT_OVER,
 *     REFUSAL_GROUND_FOUND, PARTY_CEASED, OTHER_BY_LAW}
 * @param noticeDueOn last day on which both sides must be told
 */
public record ComplaintTerminated(
        String complaintId,
        ComplaintSubject subject,
        LocalDate receivedOn,
        LocalDate terminatedOn,
        String ground,
        LocalDate noticeDueOn)
        implements ComplaintEvent {
    public static final String TYPE = "complaint.terminated.v1";
}
