package org.fangxin.merchant.api.pledges;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.fangxin.merchant.domain.pledge.Exclusion;
import org.fangxin.merchant.domain.pledge.FreightPayer;
import org.fangxin.merchant.domain.pledge.Pledge;
import org.fangxin.merchant.domain.pledge.PledgeKind;
import org.fangxin.merchant.domain.pledge.PledgeTerms;
import org.fangxin.merchant.domain.pledge.StartEvent;
import org.jspecify.annotations.Nullable;

/**
 * A promise as the API shows it; which terms there are depends on its kind.
 *
 * @param since first day on which it was made
 * @param withdrawnOn first day on which it is no longer made; it still binds for purchases before that
 * @param returns terms of a return without a reason
 * @param members codes of other merchants at whose stores goods may be returned
 * @param compensation sum paid when the promise is broken
 * @param text further conditions in the merchant's words
 */
@Schema(name = "Pledge")
public record PledgeView(
        String id,
        PledgeKind kind,
        LocalDate since,
        @Nullable LocalDate withdrawnOn,
        @Nullable ReturnView returns,
        @Nullable List<String> members,
        @Nullable MoneyView compensation,
        @Nullable String text) {
    /** Terms of a return without a reason. */
    @Schema(name = "ReturnTerms")
    public record ReturnView(
            int days,
            StartEvent start,
            List<String> categories,
            List<Exclusion> exclusions,
            boolean receiptNeeded,
            int refundDays,
            FreightPayer freightPayer,
            boolean insured) {
        /** The view of terms. */
        public static ReturnView of(PledgeTerms.ReturnTerms terms) {
            return new ReturnView(
                    terms.days(),
                    terms.start(),
                    terms.categories().stream().sorted().toList(),
                    terms.exclusions().stream().sorted().toList(),
                    terms.receiptNeeded(),
                    terms.refundDays(),
                    terms.freight(),
                    terms.insured());
        }
    }

    /** A sum of money. */
    @Schema(name = "Money")
    public record MoneyView(String amount, String currency) {}

    /** The view of a promise. */
    public static PledgeView of(Pledge pledge) {
        PledgeTerms terms = pledge.terms();
        return new PledgeView(
                pledge.id(),
                pledge.kind(),
                pledge.since(),
                pledge.withdrawnOn(),
                terms instanceof PledgeTerms.ReturnTerms returns ? ReturnView.of(returns) : null,
                terms instanceof PledgeTerms.CrossStoreTerms cross
                        ? cross.members().stream().sorted().toList()
                        : null,
                terms instanceof PledgeTerms.ServiceTerms service ? money(service) : null,
                terms.text());
    }

    private static @Nullable MoneyView money(PledgeTerms.ServiceTerms service) {
        return service.compensation() == null
                ? null
                : new MoneyView(service.compensation().setScale(2).toPlainString(), "CNY");
    }
}
