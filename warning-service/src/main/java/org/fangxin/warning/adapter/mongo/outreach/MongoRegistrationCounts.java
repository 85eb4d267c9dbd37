package org.fangxin.warning.adapter.mongo.outreach;

import java.util.Optional;
import java.util.function.BiFunction;
import org.fangxin.platform.mongo.AggregateCollection;
import org.fangxin.platform.mongo.OutgoingEvent;
import org.fangxin.platform.mongo.Stored;
import org.fangxin.warning.domain.outreach.RegistrationCounts;
import org.fangxin.warning.domain.outreach.Rosters.Headcount;

/**
 * Counts as aggregates of their own: in the activity each one would be a version, and whoever edits it would find his
 * stale. Who loses a race has nothing to tell: the other has just counted.
 */
public final class MongoRegistrationCounts implements RegistrationCounts {
    private final AggregateCollection<RegistrationCountDocument> counts;
    private final BiFunction<String, Headcount, OutgoingEvent> tell;

    /** @param tell what others are told of an activity's count */
    public MongoRegistrationCounts(
            AggregateCollection<RegistrationCountDocument> counts, BiFunction<String, Headcount, OutgoingEvent> tell) {
        this.counts = counts;
        this.tell = tell;
    }

    @Override
    public void tell(String activityId, Headcount heads) {
        String id = idOf(activityId);
        RegistrationCountDocument next = new RegistrationCountDocument(activityId, heads.seated(), heads.waiting());
        Optional<Stored<RegistrationCountDocument>> last = counts.find(id);
        if (last.isEmpty()) {
            counts.insert(id, next, tell.apply(activityId, heads));
        } else if (!last.get().document().equals(next)) {
            counts.replace(id, last.get().version(), next, tell.apply(activityId, heads));
        }
    }

    /** The key of an activity's count. */
    public static String idOf(String activityId) {
        return "registrations-" + activityId;
    }
}
