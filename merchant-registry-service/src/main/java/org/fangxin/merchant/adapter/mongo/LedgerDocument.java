package org.fangxin.merchant.adapter.mongo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.station.ComplaintEnd;
import org.fangxin.merchant.domain.station.LedgerEntry;
import org.fangxin.merchant.domain.station.LedgerKind;
import org.fangxin.merchant.domain.station.LedgerOutcome;
import org.fangxin.merchant.domain.station.Matter;
import org.fangxin.merchant.domain.station.Visitor;
import org.fangxin.platform.personal.EncryptedText;
import org.fangxin.platform.personal.PersonalDataCipher;
import org.jspecify.annotations.Nullable;

/**
 * A line of a ledger as it lies in the store.
 *
 * @param open the station's id while it is a dispute without an outcome; absent otherwise
 */
record LedgerDocument(
        String station,
        String district,
        LedgerKind kind,
        EncryptedText visitor,
        @Nullable EncryptedText phone,
        @Nullable String uscc,
        @Nullable String business,
        String category,
        String problemType,
        EncryptedText description,
        @Nullable String amount,
        String receivedBy,
        Instant loggedAt,
        @Nullable Ending ending,
        String requestKey,
        @Nullable String open) {
    /** An outcome of any kind, flat. */
    record Ending(
            String code,
            LocalDate on,
            @Nullable String amount,
            @Nullable String text,
            @Nullable String payer,
            @Nullable String fund,
            @Nullable String complaintId,
            @Nullable String trackingNumber,
            @Nullable ComplaintEnd complaintEnd) {
        static Ending of(LedgerOutcome outcome) {
            String code = outcome.code();
            return switch (outcome) {
                case LedgerOutcome.SettledOnSite(LocalDate on, var recovered, var terms) ->
                    new Ending(code, on, plain(recovered), terms, null, null, null, null, null);
                case LedgerOutcome.AdvancePaid(LocalDate on, String payer, var amount, var fund, String ground) ->
                    new Ending(code, on, plain(amount), ground, payer, fund, null, null, null);
                case LedgerOutcome.Escalated(LocalDate on, var complaintId, var trackingNumber, var end) ->
                    new Ending(code, on, null, null, null, null, complaintId, trackingNumber, end);
                case LedgerOutcome.Abandoned(LocalDate on, var reason) ->
                    new Ending(code, on, null, reason, null, null, null, null, null);
            };
        }

        LedgerOutcome outcome() {
            return switch (code) {
                case "SETTLED_ON_SITE" -> new LedgerOutcome.SettledOnSite(on, number(amount), text);
                case "ADVANCE_PAID" ->
                    new LedgerOutcome.AdvancePaid(
                            on, present(payer), new BigDecimal(present(amount)), fund, present(text));
                case "ESCALATED" -> new LedgerOutcome.Escalated(on, complaintId, trackingNumber, complaintEnd);
                case "ABANDONED" -> new LedgerOutcome.Abandoned(on, text);
                default -> throw new IllegalStateException("unknown outcome in a ledger: " + code);
            };
        }

        private static String present(@Nullable String value) {
            return value == null ? "" : value;
        }
    }

    static LedgerDocument of(LedgerEntry entry, PersonalDataCipher cipher) {
        Visitor visitor = entry.visitor();
        Matter matter = entry.matter();
        LedgerOutcome outcome = entry.outcome();
        return new LedgerDocument(
                entry.stationId(),
                entry.district(),
                entry.kind(),
                cipher.encrypt(visitor.name()),
                visitor.phone() == null ? null : cipher.encrypt(visitor.phone()),
                matter.uscc() == null ? null : matter.uscc().value(),
                matter.business(),
                matter.category(),
                matter.problemType(),
                cipher.encrypt(matter.description()),
                plain(matter.amount()),
                entry.receivedBy(),
                entry.loggedAt(),
                outcome == null ? null : Ending.of(outcome),
                entry.requestKey(),
                entry.kind() == LedgerKind.DISPUTE && outcome == null ? entry.stationId() : null);
    }

    LedgerEntry entry(String id, long version, PersonalDataCipher cipher) {
        return new LedgerEntry(
                id,
                station,
                district,
                kind,
                new Visitor(cipher.decrypt(visitor), phone == null ? null : cipher.decrypt(phone)),
                new Matter(
                        uscc == null ? null : new UnifiedSocialCreditCode(uscc),
                        business,
                        category,
                        problemType,
                        cipher.decrypt(description),
                        number(amount)),
                receivedBy,
                loggedAt,
                ending == null ? null : ending.outcome(),
                requestKey,
                version);
    }

    private static @Nullable String plain(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }

    private static @Nullable BigDecimal number(@Nullable String amount) {
        return amount == null ? null : new BigDecimal(amount);
    }
}
