package org.fangxin.complaint.application;

import java.time.YearMonth;
import java.util.SortedMap;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;

/** How many complaints against each business are public, and how they ended; counted as they become public, not when asked. */
public interface DisclosureTotals {
    /** The totals of a business; zeros when nothing against it is public. */
    Totals of(UnifiedSocialCreditCode merchant);

    /**
     * Counts what became public, or no longer is, since it was counted last. Any number of instances may do it; a
     * complaint is counted once however often it is looked at.
     *
     * @return how many complaints were looked at
     */
    int update();

    /**
     * Totals of a business.
     *
     * @param settledBySides settled between the sides or in online dispute resolution, without the bureau's mediation
     * @param settledInMediation settled in the bureau's mediation
     * @param terminated ended without an agreement
     * @param received public complaints by month of receipt
     */
    record Totals(long settledBySides, long settledInMediation, long terminated, SortedMap<YearMonth, Long> received) {
        /** All that are public. */
        public long disclosed() {
            return settledBySides + settledInMediation + terminated;
        }
    }
}
