package org.fangxin.warning.domain.notice;

/** How soon to act, as in the Common Alerting Protocol 1.2. */
public enum Urgency {
    /** At once. */
    IMMEDIATE,
    /** Soon, within the hour. */
    EXPECTED,
    /** In the near future. */
    FUTURE,
    /** No longer needed. */
    PAST,
    /** Not known. */
    UNKNOWN
}
