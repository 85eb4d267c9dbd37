package org.fangxin.warning.adapter.mongo.outreach;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoServerException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.result.UpdateResult;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.fangxin.warning.domain.outreach.Registration;
import org.fangxin.warning.domain.outreach.Rosters;

/**
 * One document per activity. Registering is one write whose filter says that there is room and that the participant is
 * not in it yet: whoever registers at once, the store lets the last seat go to one.
 */
public final class MongoRosters implements Rosters {
    private static final String ID = "_id";
    private static final String VERSION = "version";
    private static final int TRIES = 50;

    private final MongoCollection<RosterDocument> rosters;

    public MongoRosters(MongoDatabase database) {
        this.rosters = database.getCollection(RosterDocument.COLLECTION, RosterDocument.class);
    }

    @Override
    public Optional<Registration> register(String activityId, int seats, String person, String code, Instant now) {
        Registration seat = new Registration(person, code, now, Registration.State.SEATED);
        Registration queued = new Registration(person, code, now, Registration.State.WAITING);
        Bson newcomer = and(
                eq(ID, activityId),
                ne(RosterDocument.SEATED + ".person", person),
                ne(RosterDocument.WAITING + ".person", person));
        Bson free = exists(RosterDocument.SEATED + "." + (seats - 1), false);
        Bson full = exists(RosterDocument.SEATED + "." + (seats - 1), true);
        Bson queueOpen = exists(RosterDocument.WAITING + "." + (MOST_WAITING - 1), false);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            if (push(and(newcomer, free), RosterDocument.SEATED, RosterDocument.SEATED_COUNT, seat, true)) {
                return Optional.of(seat);
            }
            if (push(
                    and(newcomer, full, queueOpen),
                    RosterDocument.WAITING,
                    RosterDocument.WAITING_COUNT,
                    queued,
                    false)) {
                return Optional.of(queued);
            }
            Optional<RosterDocument> held = roster(activityId);
            Optional<Registration> earlier = held.flatMap(roster -> roster.find(person));
            if (earlier.isPresent()) {
                return earlier;
            }
            if (held.isPresent() && held.get().waitingCount() >= MOST_WAITING) {
                return Optional.empty();
            }
        }
        throw new IllegalStateException("seats of activity " + activityId + " change faster than they can be taken");
    }

    @Override
    public void cancel(String activityId, int seats, String person) {
        change(activityId, seats, person);
    }

    @Override
    public void moveUp(String activityId, int seats) {
        change(activityId, seats, "");
    }

    @Override
    public Optional<Registration> find(String activityId, String person) {
        return roster(activityId).flatMap(roster -> roster.find(person));
    }

    @Override
    public List<Registration> all(String activityId) {
        return roster(activityId).map(RosterDocument::everybody).orElse(List.of());
    }

    @Override
    public Map<String, Headcount> headcounts(Collection<String> activityIds) {
        Map<String, Headcount> counts = new HashMap<>();
        rosters.find(in(ID, activityIds))
                .projection(Projections.exclude(RosterDocument.SEATED, RosterDocument.WAITING))
                .forEach(
                        roster -> counts.put(roster._id(), new Headcount(roster.seatedCount(), roster.waitingCount())));
        return counts;
    }

    @Override
    public List<Count> untold(int limit) {
        return rosters.find(eq(RosterDocument.UNTOLD, true))
                .projection(Projections.exclude(RosterDocument.SEATED, RosterDocument.WAITING))
                .limit(limit)
                .map(roster -> new Count(
                        roster._id(), roster.version(), new Headcount(roster.seatedCount(), roster.waitingCount())))
                .into(new ArrayList<>());
    }

    @Override
    public void told(Count count) {
        rosters.updateOne(and(eq(ID, count.activityId()), eq(VERSION, count.stamp())), unset(RosterDocument.UNTOLD));
    }

    private void change(String activityId, int seats, String leaving) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<RosterDocument> held = roster(activityId);
            if (held.isEmpty()) {
                return;
            }
            RosterDocument next = held.get().without(leaving, seats);
            Bson unchanged = and(eq(ID, activityId), eq(VERSION, held.get().version()));
            if (rosters.replaceOne(unchanged, next).getMatchedCount() == 1) {
                return;
            }
        }
        throw new IllegalStateException("the roster of activity " + activityId + " changes faster than it can be read");
    }

    private boolean push(Bson filter, String list, String count, Registration entry, boolean mayCreate) {
        Bson change =
                combine(Updates.push(list, entry), inc(count, 1), inc(VERSION, 1L), set(RosterDocument.UNTOLD, true));
        try {
            // Whoever creates the roster takes a seat; nobody waits yet.
            Bson first = mayCreate ? combine(change, Updates.setOnInsert(RosterDocument.WAITING_COUNT, 0)) : change;
            UpdateResult result = rosters.updateOne(filter, first, new UpdateOptions().upsert(mayCreate));
            return result.getMatchedCount() == 1 || result.getUpsertedId() != null;
        } catch (MongoServerException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return rosters.updateOne(filter, change).getMatchedCount() == 1;
        }
    }

    private Optional<RosterDocument> roster(String activityId) {
        return Optional.ofNullable(rosters.find(eq(ID, activityId)).first());
    }
}
