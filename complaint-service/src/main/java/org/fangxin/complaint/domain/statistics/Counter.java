package org.fangxin.complaint.domain.statistics;

/** What is counted of cases, and the sums that follow the counts in a tally. */
public enum Counter {
    RECEIVED,
    CLOSED,
    OPEN,
    OPEN_GREEN,
    OPEN_YELLOW,
    OPEN_RED,
    COMPLAINTS,
    ACCEPTED,
    /** The first decision on acceptance was made, or should have been. */
    CHECK_DUE,
    CHECK_ON_TIME,
    /** Mediation ended, or should have. */
    CLOSING_DUE,
    CLOSING_ON_TIME,
    /** A report was verified, or should have been. */
    VERIFICATION_DUE,
    VERIFICATION_ON_TIME,
    /** Accepted, and mediation has ended one way or the other. */
    MEDIATED,
    MEDIATION_SUCCESS,
    /** Went to the business first (ODR). */
    ODR,
    ODR_SETTLED,
    RATED,
    RATED_VERY_SATISFIED,
    /** Very satisfied or satisfied. */
    RATED_SATISFIED,
    /** The same with basically satisfied. */
    RATED_BASICALLY_SATISFIED,
    RECOVERED,
    PUBLISHABLE,
    PUBLISHED,
    VERIFIED,
    CASE_FILED,
    /** Sum of losses made good, in fen. */
    RECOVERED_FEN,
    /** Sum of calendar days from receipt to the end, over closed cases. */
    DAYS,
    /** The same in working days. */
    WORKING_DAYS;

    /** How many are sums and not counts. */
    public static final int SUMS = 3;
}
