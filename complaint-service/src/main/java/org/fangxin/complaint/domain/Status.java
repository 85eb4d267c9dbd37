package org.fangxin.complaint.domain;

/** Where a complaint stands, in words everybody understands; the state names the exact stage. */
public enum Status {
    /** Handed in; the bureau has not decided whether it accepts. */
    RECEIVED,
    /** Accepted; the bureau works towards an agreement. */
    ACCEPTED,
    /** The bureau does not handle it. */
    REFUSED,
    /** The complainant took it back before it was accepted. */
    WITHDRAWN,
    /** Mediation ended without an agreement. */
    TERMINATED
}
