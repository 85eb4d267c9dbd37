package org.fangxin.complaint.domain.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days that a limit does not count, for example while a laboratory tests the goods (SAMR Order 121 article 22).
 *
 * @param from first day that does not count
 * @param until first day that counts again; null while the pause lasts
 */
public record Pause(Reason reason, LocalDate from, @Nullable LocalDate until) {
    public Pause {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("a pause from " + from + " until " + until);
        }
    }

    /** A pause that begins on this day and has no end yet. */
    public static Pause since(Reason reason, LocalDate from) {
        return new Pause(reason, from, null);
    }

    /** The same pause, over from this day on. */
    public Pause endedOn(LocalDate day) {
        return new Pause(reason, from, day);
    }

    /** Whether the pause has no end yet. */
    public boolean lasts() {
        return until == null;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** Why a limit rests. */
    public enum Reason {
        /** A laboratory tests the goods; its time is not part of the mediation limit. */
        TESTING,
        /** The business negotiates on its own; its time is not part of the bureau's limits. */
        ODR
    }
}
