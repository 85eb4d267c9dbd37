package org.fangxin.warning.domain.notice;

/** States of a warning as clients name them. */
public enum WarningStatus {
    /** Being written; waits for review. */
    DRAFT,
    /** A second person approved it; waits for publication. */
    APPROVED,
    /** Public and in force, or about to be. */
    PUBLISHED,
    /** Lifted before its time, with a reason; stays readable. */
    CANCELLED,
    /** Its time is over; stays readable. */
    EXPIRED
}
