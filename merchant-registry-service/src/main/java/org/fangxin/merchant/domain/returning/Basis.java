package org.fangxin.merchant.domain.returning;

import org.jspecify.annotations.Nullable;

/**
 * On what a reason rests.
 *
 * @param kind a law, a promise, a designation, or an alliance's rules
 * @param reference the article, or the id of the promise, the designation or the alliance; null when there is none
 */
public record Basis(Kind kind, @Nullable String reference) {
    /** Consumer Rights Law article 24: goods with a fault. */
    static final Basis DEFECTS = new Basis(Kind.LAW, "CONSUMER_RIGHTS_LAW_24");

    /** Consumer Rights Law article 25: distance sales. */
    static final Basis DISTANCE_SALES = new Basis(Kind.LAW, "CONSUMER_RIGHTS_LAW_25");

    /** Sorts of bases. */
    public enum Kind {
        LAW,
        PLEDGE,
        DESIGNATION,
        /** The joint rules of a return alliance. */
        ALLIANCE
    }
}
