package org.fangxin.merchant.domain.returning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import org.fangxin.merchant.domain.pledge.FreightPayer;
import org.jspecify.annotations.Nullable;

/** What one basis gives the consumer. */
sealed interface Claim {
    Reason reason();

    /** It gives nothing. */
    record None(Reason reason) implements Claim {}

    /**
     * It gives a return.
     *
     * @param until last day; null when the days have not begun to count
     * @param refundDays days from the goods' return to the refund; null when nothing is said
     * @param conditions what must be so
     */
    record Return(
            Reason reason,
            @Nullable LocalDate until,
            FreightPayer freight,
            @Nullable Integer refundDays,
            Set<Condition> conditions)
            implements Claim {
        /** What is better for the consumer: fewer conditions, no freight, more time. */
        static final Comparator<Return> BETTER = Comparator.<Return, Integer>comparing(
                        claim -> -claim.conditions().size())
                .thenComparing(claim -> claim.freight() == FreightPayer.MERCHANT)
                .thenComparing(claim -> claim.until() == null ? LocalDate.MAX : claim.until());

        public Return {
            conditions = Set.copyOf(conditions);
        }
    }
}
