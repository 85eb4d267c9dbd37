package org.fangxin.contracts.merchant;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a dispute in a station's ledger, or the complaint it led to became known. The message key is the entry's
 * id.
 *
 * @param uscc whom it is about; null when the business is not named by its code
 * @param outcome SETTLED_ON_SITE, ADVANCE_PAID, ESCALATED or ABANDONED
 * @param recovered what the consumer got back, in yuan, for example {@code 128.50}; null when nothing
 * @param complaintId the complaint that an escalated dispute led to; null until it is known, and for other outcomes
 * @param loggedOn day on which the dispute was written down (Asia/Shanghai)
 * @param on day of the outcome (Asia/Shanghai)
 */
public record StationDisputeEnded(
        String entryId,
        String stationId,
        String district,
        @Nullable String uscc,
        String outcome,
        @Nullable String recovered,
        @Nullable String complaintId,
        LocalDate loggedOn,
        LocalDate on)
        implements StationEvent {
    public static final String TYPE = "station.dispute-ended.v1";
}
