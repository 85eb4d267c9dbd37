package org.fangxin.warning.domain.outreach;

import java.time.Instant;
import java.util.List;
import org.fangxin.warning.domain.Flaw;
import org.fangxin.warning.domain.Flaws;
import org.jspecify.annotations.Nullable;

/**
 * What a participant thought of it.
 *
 * @param rating 1 (poor) to 5 (very good)
 * @param comment plain text for the bureau; null when none
 */
public record Feedback(int rating, @Nullable String comment, Instant at) {
    /** Most characters of a comment. */
    public static final int COMMENT_LENGTH = 500;

    private static final int BEST = 5;

    /** What the rules forbid in it. */
    public List<Flaw> flaws() {
        Flaws flaws = new Flaws();
        flaws.addIf(rating < 1 || rating > BEST, "/rating", "rating-range", BEST);
        flaws.text("/comment", comment, COMMENT_LENGTH);
        return flaws.found();
    }
}
