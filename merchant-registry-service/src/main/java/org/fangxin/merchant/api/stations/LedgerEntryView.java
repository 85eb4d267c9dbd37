package org.fangxin.merchant.api.stations;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.merchant.api.CodeNames;
import org.fangxin.merchant.domain.station.ComplaintEnd;
import org.fangxin.merchant.domain.station.LedgerEntry;
import org.fangxin.merchant.domain.station.LedgerOutcome;
import org.fangxin.merchant.domain.station.Matter;
import org.fangxin.merchant.domain.station.Visitor;
import org.fangxin.platform.personal.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * A line of a ledger as the bureau sees it; the consumer's name and phone are masked.
 *
 * @param outcome what became of it; absent while it is open, and for consultations
 */
@Schema(name = "LedgerEntry")
record LedgerEntryView(
        String id,
        String station,
        String kind,
        ConsumerView consumer,
        @Nullable String uscc,
        @Nullable String business,
        String category,
        String categoryName,
        String problemType,
        String problemTypeName,
        String description,
        @Nullable MoneyView amount,
        String receivedBy,
        Instant loggedAt,
        @Nullable OutcomeView outcome,
        long version) {
    /** Who came. */
    @Schema(name = "LedgerConsumer")
    record ConsumerView(String name, @Nullable String phone) {
        static ConsumerView of(Visitor visitor) {
            PersonalText phone = visitor.phone();
            return new ConsumerView(visitor.name().masked(), phone == null ? null : phone.masked());
        }
    }

    /** Yuan. */
    @Schema(name = "LedgerMoney")
    record MoneyView(String amount, String currency) {
        static @Nullable MoneyView of(@Nullable BigDecimal yuan) {
            return yuan == null ? null : new MoneyView(yuan.toPlainString(), "CNY");
        }
    }

    /**
     * What became of a dispute.
     *
     * @param code SETTLED_ON_SITE, ADVANCE_PAID, ESCALATED or ABANDONED
     * @param text terms, ground or reason
     * @param complaint what became of the complaint that it led to; absent as long as the bureau is at work
     */
    @Schema(name = "LedgerOutcome")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OutcomeView(
            String code,
            LocalDate on,
            @Nullable MoneyView recovered,
            @Nullable String text,
            @Nullable String payer,
            @Nullable String fund,
            @Nullable String complaintId,
            @Nullable String trackingNumber,
            @Nullable ComplaintEndView complaint) {
        static @Nullable OutcomeView of(@Nullable LedgerOutcome outcome) {
            if (outcome == null) {
                return null;
            }
            String code = outcome.code();
            MoneyView recovered = MoneyView.of(outcome.recovered());
            return switch (outcome) {
                case LedgerOutcome.SettledOnSite settled ->
                    new OutcomeView(code, settled.on(), recovered, settled.terms(), null, null, null, null, null);
                case LedgerOutcome.AdvancePaid paid ->
                    new OutcomeView(
                            code, paid.on(), recovered, paid.ground(), paid.payer(), paid.fund(), null, null, null);
                case LedgerOutcome.Escalated escalated ->
                    new OutcomeView(
                            code,
                            escalated.on(),
                            null,
                            null,
                            null,
                            null,
                            escalated.complaintId(),
                            escalated.trackingNumber(),
                            ComplaintEndView.of(escalated.end()));
                case LedgerOutcome.Abandoned abandoned ->
                    new OutcomeView(code, abandoned.on(), null, abandoned.reason(), null, null, null, null, null);
            };
        }
    }

    /** @param endedAs settled, odr-settled, terminated, withdrawn or refused */
    @Schema(name = "LedgerComplaintEnd")
    record ComplaintEndView(String endedAs, LocalDate on) {
        static @Nullable ComplaintEndView of(@Nullable ComplaintEnd end) {
            return end == null ? null : new ComplaintEndView(end.code(), end.on());
        }
    }

    static LedgerEntryView of(LedgerEntry entry) {
        Matter matter = entry.matter();
        return new LedgerEntryView(
                entry.id(),
                entry.stationId(),
                entry.kind().name(),
                ConsumerView.of(entry.visitor()),
                matter.uscc() == null ? null : matter.uscc().value(),
                matter.business(),
                matter.category(),
                CodeNames.of(CodeLists.CATEGORIES, matter.category()),
                matter.problemType(),
                CodeNames.of(CodeLists.PROBLEM_TYPES, matter.problemType()),
                matter.description().value(),
                MoneyView.of(matter.amount()),
                entry.receivedBy(),
                entry.loggedAt(),
                OutcomeView.of(entry.outcome()),
                entry.version());
    }
}
