package org.fangxin.merchant.domain.application;

/**
 * Something in a merchant's record that keeps it from applying.
 *
 * @param code what it is
 * @param reference id of the designation, or number of the warning
 */
public record Stop(Code code, String reference) {
    /** What can keep a merchant from applying. */
    public enum Code {
        /** A designation is suspended. */
        DESIGNATION_SUSPENDED,
        /** A designation was revoked not long enough ago. */
        DESIGNATION_REVOKED,
        /** A grave public warning about it applies. */
        ACTIVE_WARNING
    }
}
