package org.fangxin.complaint.domain;

import java.time.LocalDate;

/**
 * Whether and when the facts of a closed complaint are published.
 *
 * @param dueOn day on which they are, unless an officer has excluded them before
 */
public record Publicity(LocalDate dueOn, Standing standing) {
    /** Where the publication stands. */
    public enum Standing {
        PENDING,
        PUBLISHED,
        /** Kept back by an officer, for example for security or public morals. */
        EXCLUDED
    }

    /** Whether it waits for its day. */
    public boolean pending() {
        return standing == Standing.PENDING;
    }

    /** The same with another standing. */
    public Publicity as(Standing next) {
        return new Publicity(dueOn, next);
    }
}
