package org.fangxin.merchant.domain.standing;

import java.util.Map;

/**
 * Sums over some months.
 *
 * @param counts complaints that passed each milestone; absent means none
 * @param daysToClose calendar days from receipt to closing, of all closed ones together
 */
public record Tally(Map<Milestone, Long> counts, long daysToClose) {
    /** Nothing. */
    public static final Tally NOTHING = new Tally(Map.of(), 0);

    public Tally {
        counts = Map.copyOf(counts);
    }

    /** How many complaints passed a milestone. */
    public long count(Milestone milestone) {
        return counts.getOrDefault(milestone, 0L);
    }
}
