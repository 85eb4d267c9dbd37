package org.fangxin.complaint.domain;

/** Where a complaint stands, in words everybody understands; the stage names it exactly. */
public enum Status {
    /** Handed in; the bureau has not decided whether it accepts. */
    RECEIVED,
    /** The business tries to settle it on its own (ODR). */
    NEGOTIATING,
    /** Accepted; the bureau works towards an agreement. */
    ACCEPTED,
    /** The bureau does not handle it. */
    REFUSED,
    /** The complainant took it back before it was accepted. */
    WITHDRAWN,
    /** The sides have agreed. */
    SETTLED,
    /** Mediation ended without an agreement. */
    TERMINATED,
    /** Settled or terminated, and everything about it is done. */
    CLOSED,
    /** Goes on in another complaint. */
    MERGED
}
