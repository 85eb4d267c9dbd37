package org.fangxin.contracts.merchant;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A station wrote a dispute or a consultation into its ledger (台账). The message key is the entry's id.
 *
 * @param kind DISPUTE or CONSULTATION
 * @param uscc whom it is about; null when the business is not named by its code
 * @param category code of the goods or service (code list {@code categories})
 * @param problemType code of the problem (code list {@code problem-types})
 * @param on day of the entry (Asia/Shanghai)
 */
public record StationDisputeLogged(
        String entryId,
        String stationId,
        String district,
        String kind,
        @Nullable String uscc,
        String category,
        String problemType,
        LocalDate on)
        implements StationEvent {
    public static final String TYPE = "station.dispute-logged.v1";
}
