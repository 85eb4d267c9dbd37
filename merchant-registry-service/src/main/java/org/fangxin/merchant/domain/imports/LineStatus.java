package org.fangxin.merchant.domain.imports;

/** What became of a line. */
public enum LineStatus {
    /** The merchant was new and is registered. */
    CREATED,
    /** The merchant was known and changed. */
    UPDATED,
    /** The line says what is known already. */
    UNCHANGED,
    /** The line was refused; the others are not affected. */
    REJECTED
}
