package org.fangxin.merchant.domain.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a proposal was closed.
 *
 * @param by account of the reviewer; null when the standing recovered
 * @param reason why; null when the standing recovered
 * @param act what was done to a designation, when it was accepted
 * @param designationId to which one
 */
public record Decision(
        ReviewProposal.State state,
        LocalDate on,
        @Nullable String by,
        @Nullable String reason,
        @Nullable String act,
        @Nullable String designationId) {
    /** The standing recovered. */
    public static Decision lifted(LocalDate on) {
        return new Decision(ReviewProposal.State.LIFTED, on, null, null, null, null);
    }

    /** A reviewer found nothing to do. */
    public static Decision dismissed(LocalDate on, String by, String reason) {
        return new Decision(ReviewProposal.State.DISMISSED, on, by, reason, null, null);
    }

    /** A reviewer acted. */
    public static Decision accepted(LocalDate on, String by, String reason, String act, String designationId) {
        return new Decision(ReviewProposal.State.ACCEPTED, on, by, reason, act, designationId);
    }
}
