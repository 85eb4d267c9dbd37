package org.fangxin.merchant.domain;

/** What can be done to a designation after its award. */
public enum DesignationAct {
    /** It passes the yearly evaluation; its term goes on. */
    EVALUATION,
    /** The merchant is told to put something right by a day. */
    RECTIFICATION,
    /** It is suspended. */
    SUSPENSION,
    /** It is in good standing again. */
    REINSTATEMENT,
    /** It is taken away, with a ground. */
    REVOCATION,
    /** It is given up. */
    CANCELLATION,
    /** Its term is over; the calendar does that. */
    EXPIRY
}
