package org.fangxin.merchant.adapter.kafka;

import java.util.Optional;
import org.fangxin.merchant.domain.standing.Milestone;

/** What a rating counts as beside being one. */
final class Ratings {
    private Ratings() {}

    /** The milestone of a content complainant; empty for a dissatisfied one, who counts among the ratings only. */
    static Optional<Milestone> satisfied(String score) {
        return switch (score) {
            case "VERY_SATISFIED", "SATISFIED" -> Optional.of(Milestone.RATED_SATISFIED);
            case "BASICALLY_SATISFIED" -> Optional.of(Milestone.RATED_BASICALLY_SATISFIED);
            default -> Optional.empty();
        };
    }
}
