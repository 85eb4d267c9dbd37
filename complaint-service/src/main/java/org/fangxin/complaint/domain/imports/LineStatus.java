package org.fangxin.complaint.domain.imports;

/** What became of a line. */
public enum LineStatus {
    /** The case was taken over. */
    CREATED,
    /** The case had been taken over before and went on from where it stood. */
    UPDATED,
    /** The same line had been taken over before, or the case stands there or further. */
    UNCHANGED,
    /** The line was refused; the others are not affected. */
    REJECTED
}
