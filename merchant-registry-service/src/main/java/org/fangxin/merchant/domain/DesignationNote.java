package org.fangxin.merchant.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to a designation; it stays in the record for good.
 *
 * @param on day on which it was done
 * @param reason why, for the public; null when the calendar did it
 * @param ground with a revocation
 * @param dueOn with a rectification: last day for it
 * @param until with an evaluation: last day of the new term; null when it has no end
 * @param score with an evaluation: what was found, of 100; null when none was given
 * @param stars with an evaluation: three to five for the score, 0 below the first star
 */
public record DesignationNote(
        DesignationAct act,
        LocalDate on,
        @Nullable String reason,
        @Nullable RevocationGround ground,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate until,
        @Nullable Integer score,
        @Nullable Integer stars) {
    /** A note without a score. */
    public DesignationNote(
            DesignationAct act,
            LocalDate on,
            @Nullable String reason,
            @Nullable RevocationGround ground,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate until) {
        this(act, on, reason, ground, dueOn, until, null, null);
    }

    /** The calendar ended a term. */
    static DesignationNote expiry(LocalDate on) {
        return new DesignationNote(DesignationAct.EXPIRY, on, null, null, null, null);
    }
}
