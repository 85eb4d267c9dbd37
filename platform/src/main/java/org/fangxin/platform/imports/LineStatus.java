package org.fangxin.platform.imports;

/** What became of a line. */
public enum LineStatus {
    /** What it tells of was new and is there now. */
    CREATED,
    /** What it tells of was known and changed. */
    UPDATED,
    /** The line says what is known already. */
    UNCHANGED,
    /** The line was refused; the others are not affected. */
    REJECTED
}
