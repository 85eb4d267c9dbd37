package org.fangxin.complaint.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Closed (办结): both sides were told and nothing is left to do.
 *
 * @param ending how it ended
 * @param rating what the complainant thinks of it; null until given
 * @param publicity whether its facts are published; null when the complainant did not agree
 * @param callBack what the bureau's call-back found; null until made
 */
public record Closed(
        LocalDate closedOn,
        ComplaintState.Ending ending,
        @Nullable Rating rating,
        @Nullable CallBack callBack,
        @Nullable Publicity publicity)
        implements ComplaintState.Over {
    @Override
    public Status status() {
        return Status.CLOSED;
    }

    @Override
    public String detail() {
        return "CLOSED";
    }

    /** The same with a rating. */
    public Closed with(Rating given) {
        return new Closed(closedOn, ending, given, callBack, publicity);
    }

    /** The same with a call-back. */
    public Closed with(CallBack made) {
        return new Closed(closedOn, ending, rating, made, publicity);
    }

    /** The same with another standing of its publication. */
    public Closed with(Publicity next) {
        return new Closed(closedOn, ending, rating, callBack, next);
    }

    /** The complainant's rating. */
    public record Rating(Score score, @Nullable String comment) {}

    /** The bureau's call-back (回访, SAMR Order 121 article 26). */
    public record CallBack(
            LocalDate on,
            String officer,
            Score score,
            @Nullable String comment) {}

    /** Five degrees of satisfaction. */
    public enum Score {
        VERY_SATISFIED,
        SATISFIED,
        BASICALLY_SATISFIED,
        DISSATISFIED,
        VERY_DISSATISFIED
    }
}
