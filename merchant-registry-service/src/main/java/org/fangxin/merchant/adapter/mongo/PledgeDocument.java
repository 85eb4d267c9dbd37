package org.fangxin.merchant.adapter.mongo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.fangxin.merchant.domain.pledge.Exclusion;
import org.fangxin.merchant.domain.pledge.FreightPayer;
import org.fangxin.merchant.domain.pledge.Pledge;
import org.fangxin.merchant.domain.pledge.PledgeKind;
import org.fangxin.merchant.domain.pledge.PledgeTerms;
import org.fangxin.merchant.domain.pledge.StartEvent;
import org.jspecify.annotations.Nullable;

/**
 * A promise as it lies in the store: which of the three kinds of terms is set depends on its kind.
 *
 * @param returns terms of a return
 * @param members terms of a return at other stores
 * @param compensation yuan, as text
 */
record PledgeDocument(
        String id,
        PledgeKind kind,
        LocalDate since,
        @Nullable LocalDate withdrawnOn,
        @Nullable ReturnDocument returns,
        @Nullable List<String> members,
        @Nullable String compensation,
        @Nullable String text) {
    record ReturnDocument(
            int days,
            StartEvent start,
            List<String> categories,
            List<Exclusion> exclusions,
            boolean receiptNeeded,
            int refundDays,
            FreightPayer freight,
            boolean insured) {
        static ReturnDocument of(PledgeTerms.ReturnTerms terms) {
            return new ReturnDocument(
                    terms.days(),
                    terms.start(),
                    terms.categories().stream().sorted().toList(),
                    terms.exclusions().stream().sorted().toList(),
                    terms.receiptNeeded(),
                    terms.refundDays(),
                    terms.freight(),
                    terms.insured());
        }

        PledgeTerms.ReturnTerms terms(@Nullable String text) {
            return new PledgeTerms.ReturnTerms(
                    days,
                    start,
                    Set.copyOf(categories),
                    Set.copyOf(exclusions),
                    receiptNeeded,
                    refundDays,
                    freight,
                    insured,
                    text);
        }
    }

    static PledgeDocument of(Pledge pledge) {
        PledgeTerms terms = pledge.terms();
        return switch (terms) {
            case PledgeTerms.ReturnTerms returns -> of(pledge, ReturnDocument.of(returns), null, null);
            case PledgeTerms.CrossStoreTerms cross ->
                of(pledge, null, cross.members().stream().sorted().toList(), null);
            case PledgeTerms.ServiceTerms service -> of(pledge, null, null, service.compensation());
        };
    }

    private static PledgeDocument of(
            Pledge pledge,
            @Nullable ReturnDocument returns,
            @Nullable List<String> members,
            @Nullable BigDecimal compensation) {
        return new PledgeDocument(
                pledge.id(),
                pledge.kind(),
                pledge.since(),
                pledge.withdrawnOn(),
                returns,
                members,
                compensation == null ? null : compensation.toPlainString(),
                pledge.terms().text());
    }

    Pledge pledge() {
        return new Pledge(id, kind, terms(), since, withdrawnOn);
    }

    private PledgeTerms terms() {
        return switch (kind) {
            case NO_REASON_RETURN -> Objects.requireNonNull(returns).terms(text);
            case CROSS_STORE_RETURN ->
                new PledgeTerms.CrossStoreTerms(members == null ? Set.of() : Set.copyOf(members), text);
            case DISPATCH_IN_24_HOURS, PICK_UP_AT_DOOR, PAID_TOO_MUCH_REFUND, ADVANCE_PAYMENT ->
                new PledgeTerms.ServiceTerms(compensation == null ? null : new BigDecimal(compensation), text);
        };
    }
}
