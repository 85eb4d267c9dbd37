package org.fangxin.merchant.domain.pledge;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What exactly is promised. */
public sealed interface PledgeTerms {
    /** Further conditions in the merchant's words; null when there are none. */
    @Nullable
    String text();

    /**
     * A return without a reason.
     *
     * @param days days for the return, 7 to 365
     * @param start from when they count
     * @param categories codes of the goods covered, groups included; empty means all
     * @param exclusions goods not covered
     * @param receiptNeeded whether the receipt must be shown
     * @param refundDays days from the goods' return to the refund
     * @param freight who pays for sending them back
     * @param insured whether an insurance stands behind it
     */
    record ReturnTerms(
            int days,
            StartEvent start,
            Set<String> categories,
            Set<Exclusion> exclusions,
            boolean receiptNeeded,
            int refundDays,
            FreightPayer freight,
            boolean insured,
            @Nullable String text)
            implements PledgeTerms {
        public ReturnTerms {
            categories = Set.copyOf(categories);
            exclusions = Set.copyOf(exclusions);
        }
    }

    /**
     * A return at other stores: all of the merchant's own, and those of some other merchants.
     *
     * @param members unified social credit codes of the other merchants; each must promise the same in turn
     */
    record CrossStoreTerms(Set<String> members, @Nullable String text) implements PledgeTerms {
        public CrossStoreTerms {
            members = Set.copyOf(members);
        }
    }

    /**
     * Any other service.
     *
     * @param compensation yuan paid when the promise is broken; null when no sum is promised
     */
    record ServiceTerms(
            @Nullable BigDecimal compensation, @Nullable String text) implements PledgeTerms {}
}
