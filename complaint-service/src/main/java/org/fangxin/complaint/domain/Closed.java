package org.fangxin.complaint.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Closed (办结): both sides were told and nothing is left to do.
 *
 * @param ending how it ended
 * @param rating what the complainant thinks of it; null until given
 * @param callBack what the bureau's call-back found; null until made
 */
public record Closed(
        LocalDate closedOn,
        ComplaintState.Ending ending,
        @Nullable Rating rating,
        @Nullable CallBack callBack) implements ComplaintState.Over {
    @Override
    public Status status() {
        return Status.CLOSED;
    }

    @Override
    public String detail() {
        return "CLOSED";
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
