package org.fangxin.warning.domain.outreach;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps feedback: one of each participant, found again by nobody. */
public interface FeedbackBook {
    /** Most participants of one activity whose feedback counts. */
    int MOST = 5_000;

    /** Adds; what a participant said first stays. False when the book is full. */
    boolean add(String activityId, String person, String entryId, Feedback feedback);

    /** How the ratings came out, by activity; activities without any are left out. */
    Map<String, Ratings> ratings(Collection<String> activityIds);

    /** How many rated, and what it sums up to. */
    record Ratings(int count, int sum) {
        /** The mean; null while fewer rated than can stay unknown. */
        public @Nullable Double meanOf(int fewest) {
            return count < fewest ? null : Math.round(sum * 100.0 / count) / 100.0;
        }
    }
}
