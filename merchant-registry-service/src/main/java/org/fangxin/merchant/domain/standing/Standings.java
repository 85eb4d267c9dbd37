package org.fangxin.merchant.domain.standing;

import java.time.YearMonth;
import java.util.List;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;

/** Counters per merchant and month, also of merchants that are not registered (yet). */
public interface Standings {
    /**
     * Counts a step, once, however often and in whatever order steps are told.
     *
     * @return false when it was counted before
     */
    boolean count(ComplaintStep step);

    /**
     * Counts steps of one complaint that became known together, in one write, once. They are known again by the first of
     * them.
     *
     * @return false when they were counted before
     */
    boolean countTogether(List<ComplaintStep> stepsOfOneComplaint);

    /** The sums over some months, both ends included. */
    Tally sum(UnifiedSocialCreditCode uscc, YearMonth from, YearMonth to);
}
