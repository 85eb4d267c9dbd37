package org.fangxin.merchant.domain.programme;

import java.math.BigDecimal;
import java.util.List;

/**
 * When a merchant's standing calls for a review.
 *
 * @param rule stable code
 * @param kinds kinds of designations to whose holders it applies; empty for all
 * @param metric what is looked at
 * @param comparison how it is compared with the limit
 * @param limit a count, or a share from 0 to 1
 * @param recovery where the matter is over: below it for a count, from it on for a share
 * @param minimum of how many a share must be made to say anything
 */
public record Threshold(
        String rule,
        List<String> kinds,
        Metric metric,
        Comparison comparison,
        BigDecimal limit,
        BigDecimal recovery,
        long minimum) {
    public Threshold {
        kinds = List.copyOf(kinds);
    }

    /** What is looked at, over the twelve months of the standing. */
    public enum Metric {
        /** Complaints received. */
        RECEIVED,
        /** Complaints that ended without an agreement. */
        TERMINATED,
        /** Settled complaints of those that ended. */
        SETTLEMENT_RATE,
        /** Ratings of satisfied and better, of all ratings. */
        SATISFACTION_RATE,
        /** Grave public warnings about the merchant that apply now. */
        SERIOUS_WARNINGS
    }

    /** How a figure is compared. */
    public enum Comparison {
        /** The limit is reached. */
        AT_LEAST,
        /** The share is below the limit. */
        BELOW
    }

    /** Whether it applies to somebody who holds these kinds. */
    public boolean appliesTo(List<String> held) {
        return !held.isEmpty() && (kinds.isEmpty() || held.stream().anyMatch(kinds::contains));
    }

    /** Whether the limit is passed. */
    public boolean isBroken(long numerator, long denominator) {
        return switch (comparison) {
            case AT_LEAST -> BigDecimal.valueOf(numerator).compareTo(limit) >= 0;
            case BELOW -> denominator >= Math.max(1, minimum) && isBelow(numerator, denominator, limit);
        };
    }

    /** Whether the matter is over. */
    public boolean isRecovered(long numerator, long denominator) {
        return switch (comparison) {
            case AT_LEAST -> BigDecimal.valueOf(numerator).compareTo(recovery) < 0;
            case BELOW -> denominator < Math.max(1, minimum) || !isBelow(numerator, denominator, recovery);
        };
    }

    private static boolean isBelow(long numerator, long denominator, BigDecimal share) {
        return BigDecimal.valueOf(numerator).compareTo(share.multiply(BigDecimal.valueOf(denominator))) < 0;
    }
}
