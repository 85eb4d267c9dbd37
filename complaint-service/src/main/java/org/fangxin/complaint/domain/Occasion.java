package org.fangxin.complaint.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.fangxin.complaint.domain.deadline.LegalClocks;

/**
 * The occasion on which something is done.
 *
 * @param as what the actor is to the complaint
 * @param userId the account that acts
 * @param today the city's date
 * @param by who did it, as the history tells: an agent who acts as the complainant stays an agent there
 */
public record Occasion(Party as, String userId, Instant at, LocalDate today, LegalClocks clocks, Party by) {
    /** Somebody acts for nobody else. */
    public Occasion(Party as, String userId, Instant at, LocalDate today, LegalClocks clocks) {
        this(as, userId, at, today, clocks, as);
    }

    /** The side of the dispute on which the actor stands. */
    Party side() {
        return as.side();
    }

    /** The same, acting as the side. */
    Occasion forSide() {
        return new Occasion(side(), userId, at, today, clocks, by);
    }
}
