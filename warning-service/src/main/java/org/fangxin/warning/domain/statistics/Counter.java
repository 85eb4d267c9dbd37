package org.fangxin.warning.domain.statistics;

/** What is counted of warnings. */
public enum Counter {
    /** Was published, whatever became of it. */
    PUBLISHED,
    /** Is public and has neither been lifted nor run out. */
    ACTIVE,
    /** Was published, and is a recall. */
    RECALLS
}
