package org.fangxin.warning.domain.outreach;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps who has registered for an activity. Never are more seated than there are seats, whoever registers at once. */
public interface Rosters {
    /** Longest waiting list. */
    int MOST_WAITING = 500;

    /**
     * Registers a participant: seated while there are seats, then waiting. One who is registered keeps the place.
     *
     * @param seats how many seats there are
     * @return empty when seats and waiting list are full
     */
    Optional<Registration> register(String activityId, int seats, String person, String code, Instant now);

    /**
     * Takes a participant off; the first who waits moves up. Repeatable.
     *
     * @param seats how many seats there are
     */
    void cancel(String activityId, int seats, String person);

    /** Lets those who wait move up as far as there are seats, after seats were added. */
    void moveUp(String activityId, int seats);

    /** A participant's place. */
    Optional<Registration> find(String activityId, String person);

    /** Everybody: those seated first, then those waiting, each in order. */
    List<Registration> all(String activityId);

    /** How many are seated and waiting, by activity; activities nobody registered for are left out. */
    Map<String, Headcount> headcounts(Collection<String> activityIds);

    /** Counts that have changed since they were told, at most this many. */
    List<Count> untold(int limit);

    /** This count was told; if it has changed since, the next one is still to be told. */
    void told(Count count);

    /**
     * How many had registered at some moment.
     *
     * @param stamp tells one count of an activity from the next
     */
    record Count(String activityId, long stamp, Headcount heads) {}

    /** How many have a seat, and how many wait. */
    record Headcount(int seated, int waiting) {
        /** Nobody. */
        public static final Headcount NONE = new Headcount(0, 0);
    }
}
