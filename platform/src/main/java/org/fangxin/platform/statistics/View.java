package org.fangxin.platform.statistics;

import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** Whose eyes figures are for. */
public enum View {
    /** Everybody: small counts are suppressed, some dimensions are closed. */
    PUBLIC,
    /** The bureau and its analysts: everything. */
    FULL;

    /** The view of a caller. */
    public static View of(@Nullable Caller caller) {
        boolean full =
                caller != null && (caller.has(Role.ANALYST) || caller.has(Role.OFFICER) || caller.has(Role.ADMIN));
        return full ? FULL : PUBLIC;
    }
}
