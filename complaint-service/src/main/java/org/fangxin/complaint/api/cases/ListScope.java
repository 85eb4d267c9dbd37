package org.fangxin.complaint.api.cases;

/** Whose complaints a list shows. */
enum ListScope {
    /** The caller's own, as a consumer. */
    OWN,
    /** Those against the caller's business. */
    AGAINST_ME,
    /** Those that the caller's station took down. */
    TAKEN_DOWN,
    /** Those of the caller's districts, as an officer. */
    QUEUE
}
