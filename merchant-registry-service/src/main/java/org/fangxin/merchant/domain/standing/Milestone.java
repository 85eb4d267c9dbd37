package org.fangxin.merchant.domain.standing;

/** What can happen to a complaint that a standing counts. A complaint passes each at most once. */
public enum Milestone {
    /** It came in. */
    RECEIVED,
    /** The bureau accepted it. */
    ACCEPTED,
    /** The bureau did not accept it. */
    REFUSED,
    /** The complainant took it back before it was accepted. */
    WITHDRAWN,
    /** Mediation ended without an agreement. */
    TERMINATED
}
