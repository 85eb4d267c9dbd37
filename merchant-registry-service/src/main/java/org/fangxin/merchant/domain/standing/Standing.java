package org.fangxin.merchant.domain.standing;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;

/**
 * A merchant's standing over the present month and the eleven before it.
 *
 * @param from first month counted
 * @param to last month counted, the present one
 * @param asOf when it was counted
 * @param counts complaints received in these months that have passed each milestone by then; absent means none
 */
public record Standing(YearMonth from, YearMonth to, Instant asOf, Map<Milestone, Long> counts) {
    private static final int MONTHS = 12;

    public Standing {
        counts = Map.copyOf(counts);
    }

    /** The first month of the window that ends with a month. */
    public static YearMonth windowStart(YearMonth last) {
        return last.minusMonths(MONTHS - 1L);
    }

    /** Complaints received. */
    public long received() {
        return count(Milestone.RECEIVED);
    }

    /** Complaints accepted, of those on which the bureau has decided. */
    public Ratio acceptance() {
        return new Ratio(count(Milestone.ACCEPTED), count(Milestone.ACCEPTED) + count(Milestone.REFUSED));
    }

    /** Complaints on which the bureau has decided, of those received. */
    public Ratio decision() {
        return new Ratio(count(Milestone.ACCEPTED) + count(Milestone.REFUSED), received());
    }

    /** How many complaints passed a milestone. */
    public long count(Milestone milestone) {
        return counts.getOrDefault(milestone, 0L);
    }
}
