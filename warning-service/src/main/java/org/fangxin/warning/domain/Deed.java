package org.fangxin.warning.domain;

/** What was done to a record that editors write, as others are told of it. */
public enum Deed {
    /** It was begun. */
    ADDED,
    /** Its content is another one. */
    CHANGED,
    /** Everybody may see or use it from now on. */
    PUBLISHED,
    /** It was called off, withdrawn or closed. */
    ENDED,
    /** What came of it was counted. */
    COUNTED
}
