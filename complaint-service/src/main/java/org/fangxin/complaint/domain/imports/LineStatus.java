package org.fangxin.complaint.domain.imports;

/** What became of a line. */
public enum LineStatus {
    /** The case was taken over. */
    CREATED,
    /** The same line had been taken over before. */
    UNCHANGED,
    /** The line was refused; the others are not affected. */
    REJECTED
}
