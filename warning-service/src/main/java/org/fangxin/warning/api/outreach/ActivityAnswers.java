package org.fangxin.warning.api.outreach;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.outreach.Activity;
import org.fangxin.warning.domain.outreach.FeedbackBook;
import org.fangxin.warning.domain.outreach.Rosters;

/** Makes responses of activities, with the counts that lie beside them. */
public final class ActivityAnswers {
    private final Rosters rosters;
    private final FeedbackBook feedback;
    private final Clock clock;

    public ActivityAnswers(Rosters rosters, FeedbackBook feedback, Clock clock) {
        this.rosters = rosters;
        this.feedback = feedback;
        this.clock = clock;
    }

    /** One. */
    ActivityResponse one(Versioned<Activity> held) {
        return views(List.of(held)).apply(held);
    }

    /** The view of a list: two reads for all of its counts. */
    Function<Versioned<Activity>, ActivityResponse> views(List<Versioned<Activity>> items) {
        List<String> ids = items.stream().map(held -> held.value().id()).toList();
        Map<String, Rosters.Headcount> heads = rosters.headcounts(ids);
        Map<String, FeedbackBook.Ratings> ratings = feedback.ratings(ids);
        Instant now = clock.instant();
        return held -> {
            String id = held.value().id();
            return ActivityResponse.of(
                    held,
                    new ActivityResponse.Counts(heads.getOrDefault(id, Rosters.Headcount.NONE), ratings.get(id)),
                    now);
        };
    }
}
