package org.fangxin.complaint.domain;

import java.time.LocalDate;
import org.fangxin.complaint.domain.filing.Money;
import org.jspecify.annotations.Nullable;

/**
 * The sides have agreed.
 *
 * @param terms what was agreed
 * @param recovered loss made good: refund, compensation and value of replaced goods; null when nothing was paid
 */
public record Settled(
        LocalDate settledOn,
        Route route,
        String terms,
        @Nullable Money recovered) implements ComplaintState.Ending {
    @Override
    public Status status() {
        return Status.SETTLED;
    }

    @Override
    public String detail() {
        return "SETTLED";
    }

    /** How the agreement came about. */
    public enum Route {
        /** The business settled it before the bureau stepped in. */
        ODR,
        /** The sides agreed on their own after the bureau had accepted. */
        BETWEEN_THE_SIDES,
        /** Mediated; a mediation document (调解书) was made. */
        MEDIATION_DOCUMENT,
        /** Mediated; performed at once or waived by both, so a record (调解记录) is enough. */
        MEDIATION_RECORD
    }
}
