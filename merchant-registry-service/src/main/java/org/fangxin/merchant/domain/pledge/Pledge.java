package org.fangxin.merchant.domain.pledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A promise of a merchant. New terms do not change it: they withdraw it and make another one.
 *
 * @param id stable id
 * @param since first day
 * @param withdrawnOn first day on which it is no longer made; null while it stands
 */
public record Pledge(
        String id,
        PledgeKind kind,
        PledgeTerms terms,
        LocalDate since,
        @Nullable LocalDate withdrawnOn) {
    /** Whether it is made on a day, and so binds for a purchase on that day. */
    public boolean isMadeOn(LocalDate day) {
        return !day.isBefore(since) && (withdrawnOn == null || day.isBefore(withdrawnOn));
    }

    /** Whether it still stands. */
    public boolean stands() {
        return withdrawnOn == null;
    }

    /** The same, no longer made from a day on. */
    public Pledge withdrawn(LocalDate on) {
        return new Pledge(id, kind, terms, since, on);
    }
}
