package org.fangxin.merchant.domain.standing;

import java.time.Instant;
import java.time.YearMonth;

/**
 * A merchant's standing over the present month and the eleven before it.
 *
 * @param from first month counted
 * @param to last month counted, the present one
 * @param asOf when it was counted
 * @param tally complaints received in these months that have passed each milestone by then
 */
public record Standing(YearMonth from, YearMonth to, Instant asOf, Tally tally) {
    private static final int MONTHS = 12;

    /** The first month of the window that ends with a month. */
    public static YearMonth windowStart(YearMonth last) {
        return last.minusMonths(MONTHS - 1L);
    }

    /** How many complaints passed a milestone; those that go on in others count with them. */
    public long count(Milestone milestone) {
        return switch (milestone) {
            case RECEIVED -> tally.count(milestone) - tally.count(Milestone.MERGED);
            case ACCEPTED -> tally.count(milestone) - tally.count(Milestone.MERGED_ACCEPTED);
            default -> tally.count(milestone);
        };
    }

    /** Complaints accepted, of those on which the bureau has decided. */
    public Ratio acceptance() {
        return new Ratio(count(Milestone.ACCEPTED), decided());
    }

    /** Complaints on which the bureau has decided, of those received. */
    public Ratio decision() {
        return new Ratio(decided(), count(Milestone.RECEIVED));
    }

    /** Complaints that ended with an agreement, before the bureau stepped in or after, of those that ended. */
    public Ratio settlement() {
        return new Ratio(agreed(), agreed() + count(Milestone.TERMINATED));
    }

    /** Ratings of satisfied and better, of all ratings. */
    public Ratio satisfaction() {
        return new Ratio(count(Milestone.RATED_SATISFIED), count(Milestone.RATED));
    }

    /** The same with ratings of basically satisfied: both ways of counting are in use. */
    public Ratio satisfactionWithBasically() {
        return new Ratio(
                count(Milestone.RATED_SATISFIED) + count(Milestone.RATED_BASICALLY_SATISFIED), count(Milestone.RATED));
    }

    /** Calendar days from receipt to closing, of all closed complaints together, by their number. */
    public Ratio handlingDays() {
        return new Ratio(tally.daysToClose(), count(Milestone.CLOSED));
    }

    private long decided() {
        return count(Milestone.ACCEPTED) + count(Milestone.REFUSED);
    }

    private long agreed() {
        return count(Milestone.SETTLED) + count(Milestone.SETTLED_ONLINE);
    }
}
