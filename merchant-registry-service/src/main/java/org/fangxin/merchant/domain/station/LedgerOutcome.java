package org.fangxin.merchant.domain.station;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What became of a dispute at a station. */
public sealed interface LedgerOutcome {
    /** The city's date of it. */
    LocalDate on();

    /** What the consumer got back, in yuan; null when nothing. */
    default @Nullable BigDecimal recovered() {
        return null;
    }

    /** Its code. */
    String code();

    /**
     * The sides agreed at the station.
     *
     * @param terms what they agreed; null when only the result was written down
     */
    record SettledOnSite(
            LocalDate on,
            @Nullable BigDecimal recovered,
            @Nullable String terms) implements LedgerOutcome {
        @Override
        public String code() {
            return "SETTLED_ON_SITE";
        }
    }

    /**
     * Somebody paid in advance (先行赔付) and recovers it from whoever is at fault.
     *
     * @param payer who paid
     * @param amount how much, in yuan
     * @param fund the guarantee fund it came from; null when none
     * @param ground why it was paid, the legal duty or the promise
     */
    record AdvancePaid(
            LocalDate on,
            String payer,
            BigDecimal amount,
            @Nullable String fund,
            String ground) implements LedgerOutcome {
        @Override
        public BigDecimal recovered() {
            return amount;
        }

        @Override
        public String code() {
            return "ADVANCE_PAID";
        }
    }

    /**
     * It became a complaint to the bureau.
     *
     * @param complaintId the complaint; null until it is filed
     * @param trackingNumber its number; null until it is filed
     * @param end what became of it; null as long as the bureau is at work
     */
    record Escalated(
            LocalDate on,
            @Nullable String complaintId,
            @Nullable String trackingNumber,
            @Nullable ComplaintEnd end) implements LedgerOutcome {
        @Override
        public String code() {
            return "ESCALATED";
        }
    }

    /** The consumer let it rest. */
    record Abandoned(LocalDate on, @Nullable String reason) implements LedgerOutcome {
        @Override
        public String code() {
            return "ABANDONED";
        }
    }
}
