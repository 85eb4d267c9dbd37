package org.fangxin.contracts.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The bureau did not accept the complaint.
 *
 * @param receivedOn day of receipt (Asia/Shanghai)
 * @param refusedOn day of the decision (Asia/Shanghai)
 * @param ground code of the legal ground (code list {@code refusal-grounds})
 * @param goodsKey as in {@link ComplaintFiled}; null when it is not known
 */
public record ComplaintRefused(
        String complaintId,
        ComplaintSubject subject,
        LocalDate receivedOn,
        LocalDate refusedOn,
        String ground,
        @Nullable String goodsKey)
        implements ComplaintEvent {
    public static final String TYPE = "complaint.refused.v1";
}
