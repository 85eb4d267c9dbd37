package org.fangxin.platform.security;

/** What a caller is, as the claim {@code roles} of its token says. */
public enum Role {
    /** A person who complains, reports, searches, rates. */
    CONSUMER,
    /** A business; the claim {@code uscc} names it. */
    MERCHANT,
    /** A shopping mall or platform that syncs its roster; the claim {@code partner} names it. */
    PARTNER,
    /** Staff of a service station for consumer rights; the claim {@code station} names the only station it works for. */
    STATION,
    /** A case officer of the bureau; the claim {@code districts} fences what it sees. */
    OFFICER,
    /** Awards and revokes designations, reviews warnings; fenced by {@code districts}. */
    REVIEWER,
    /** Writes and publishes warnings and articles. */
    EDITOR,
    /** Reads figures and exports. */
    ANALYST,
    /** Operates the installation. */
    ADMIN
}
