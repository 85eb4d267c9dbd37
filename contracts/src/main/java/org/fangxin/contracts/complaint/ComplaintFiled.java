package org.fangxin.contracts.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A consumer filed a complaint and holds its tracking number.
 *
 * @param receivedOn calendar day of receipt in Asia/Shanghai, the day from which the legal limits count
 * @param acceptanceDueOn last day on which the bureau must decide on acceptance
 * @param complainantKey the same for all complaints of one person in one calendar month and another one in the next: a keyed
 *     hash that tells nobody who it is, for counting persons instead of complaints; null when it is not known
 * @param goodsKey the same for goods or services of the same name, however it is written: a keyed hash, because a buyer may
 *     have written anything; null when it is not known
 */
public record ComplaintFiled(
        String complaintId,
        String trackingNumber,
        ComplaintSubject subject,
        LocalDate receivedOn,
        LocalDate acceptanceDueOn,
        @Nullable String complainantKey,
        @Nullable String goodsKey)
        implements ComplaintEvent {
    public static final String TYPE = "complaint.filed.v1";
}
