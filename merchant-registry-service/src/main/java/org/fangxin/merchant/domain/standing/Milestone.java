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
    /** It goes on in another complaint, which counts for both. */
    MERGED,
    /** The same, and it had been accepted. */
    MERGED_ACCEPTED,
    /** The business settled it before the bureau stepped in. */
    SETTLED_ONLINE,
    /** The sides agreed after the bureau had accepted it. */
    SETTLED,
    /** Mediation ended without an agreement. */
    TERMINATED,
    /** Everything about it is done. */
    CLOSED,
    /** The complainant rated how it was handled. */
    RATED,
    /** The rating was satisfied or very satisfied. */
    RATED_SATISFIED,
    /** The rating was basically satisfied. */
    RATED_BASICALLY_SATISFIED
}
