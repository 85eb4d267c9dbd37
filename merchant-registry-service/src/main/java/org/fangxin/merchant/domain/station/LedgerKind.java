package org.fangxin.merchant.domain.station;

/** What somebody came to a station with. */
public enum LedgerKind {
    /** A dispute with a business. */
    DISPUTE,
    /** A question; it is answered at once and has no outcome. */
    CONSULTATION
}
