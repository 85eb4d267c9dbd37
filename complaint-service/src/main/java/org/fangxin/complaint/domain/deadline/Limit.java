package org.fangxin.complaint.domain.deadline;

import java.time.LocalDate;

/**
 * A legal limit as it holds for cases received on or after a day.
 *
 * @param receivedFrom first day of receipt for which it holds
 * @param amount number of days; 0 when the limit was abolished from that day on
 */
public record Limit(LocalDate receivedFrom, LimitKind kind, int amount, DayCount unit, Roll roll, LegalBasis basis) {
    public Limit {
        if (amount < 0) {
            throw new IllegalArgumentException("a limit of " + amount + " days");
        }
    }

    /** With days added by a decision. */
    Limit and(int more) {
        return more == 0 ? this : new Limit(receivedFrom, kind, amount + more, unit, roll, basis);
    }

    boolean abolished() {
        return amount == 0;
    }
}
