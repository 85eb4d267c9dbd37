package org.fangxin.warning.domain.surge;

import java.time.LocalDate;

/**
 * When complaints about a subject are a surge: enough of them in the window, and clearly more than usual.
 *
 * @param windowDays length of the sliding window in days, the last one included
 * @param minimum complaints in the window below which nothing is a surge
 * @param baselineWeeks how many weeks before the window tell what is usual
 * @param factor how many times the usual number it must be
 * @param calmShare share of the minimum below which a surge has calmed down; less than 1, so that a proposal does not
 *     flicker around the threshold
 */
public record SurgeRule(int windowDays, int minimum, int baselineWeeks, double factor, double calmShare) {
    private static final int DAYS_PER_WEEK = 7;

    public SurgeRule {
        if (windowDays < 1 || minimum < 1 || baselineWeeks < 1 || factor < 1 || calmShare <= 0 || calmShare >= 1) {
            throw new IllegalArgumentException("a surge rule outside its limits");
        }
    }

    /** First day of the window that ends on this day. */
    public LocalDate windowStart(LocalDate end) {
        return end.minusDays(windowDays - 1L);
    }

    /** Days before the window that tell what is usual. */
    public int baselineDays() {
        return baselineWeeks * DAYS_PER_WEEK;
    }

    /** What a total over the baseline days means for a window's length. */
    public double usual(int baselineTotal) {
        return (double) baselineTotal * windowDays / baselineDays();
    }

    /** Whether this many in the window may be a surge at all, before what is usual is asked for. */
    public boolean reachesMinimum(int count) {
        return count >= minimum;
    }

    /** Whether it is a surge. */
    public boolean isSurge(int count, double usual) {
        return reachesMinimum(count) && count >= factor * usual;
    }

    /** Whether a surge is over. */
    public boolean isCalm(int count) {
        return count < minimum * calmShare;
    }
}
