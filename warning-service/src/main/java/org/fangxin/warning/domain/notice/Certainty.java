package org.fangxin.warning.domain.notice;

/** How sure the danger is, as in the Common Alerting Protocol 1.2. */
public enum Certainty {
    /** It has happened or is happening. */
    OBSERVED,
    /** More likely than not. */
    LIKELY,
    /** Possible, but not likely. */
    POSSIBLE,
    /** Not expected. */
    UNLIKELY,
    /** Not known. */
    UNKNOWN
}
