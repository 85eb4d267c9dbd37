package org.fangxin.warning.adapter.mongo.outreach;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoServerException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.result.UpdateResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.fangxin.warning.application.outreach.FeedbackBoard;
import org.fangxin.warning.domain.outreach.Feedback;
import org.fangxin.warning.domain.outreach.FeedbackBook;

/**
 * Ratings are summed up in one document per activity that also holds who has rated, so a rating counts once; comments
 * lie apart from it and name nobody.
 */
public final class MongoFeedback implements FeedbackBook, FeedbackBoard {
    static final String RATINGS = "outreach_ratings";

    private static final String ID = "_id";
    private static final String PERSONS = "persons";
    private static final String COUNT = "count";
    private static final String SUM = "sum";

    private final MongoCollection<Document> ratings;
    private final MongoCollection<FeedbackDocument> comments;

    public MongoFeedback(MongoDatabase database) {
        this.ratings = database.getCollection(RATINGS);
        this.comments = database.getCollection(FeedbackDocument.COLLECTION, FeedbackDocument.class);
    }

    @Override
    public boolean add(String activityId, String person, String entryId, Feedback feedback) {
        Bson newcomer = and(eq(ID, activityId), ne(PERSONS, person), exists(PERSONS + "." + (MOST - 1), false));
        Bson change = combine(Updates.push(PERSONS, person), inc(COUNT, 1), inc(SUM, feedback.rating()));
        if (!write(newcomer, change)) {
            return ratings.find(and(eq(ID, activityId), eq(PERSONS, person)))
                            .projection(Projections.include(ID))
                            .first()
                    != null;
        }
        if (feedback.comment() != null) {
            comments.insertOne(new FeedbackDocument(entryId, activityId, feedback));
        }
        return true;
    }

    @Override
    public Map<String, Ratings> ratings(Collection<String> activityIds) {
        Map<String, Ratings> found = new HashMap<>();
        ratings.find(in(ID, activityIds))
                .projection(Projections.include(COUNT, SUM))
                .forEach(each ->
                        found.put(each.getString(ID), new Ratings(each.getInteger(COUNT, 0), each.getInteger(SUM, 0))));
        return found;
    }

    @Override
    public Slice<Feedback> of(String activityId, Optional<Position> after, int limit) {
        Bson ofActivity = eq(FeedbackDocument.ACTIVITY, activityId);
        Bson filter = after.map(
                        position -> and(ofActivity, lt(ID, position.keys().getFirst())))
                .orElse(ofActivity);
        List<FeedbackDocument> found = comments.find(filter)
                .sort(Sorts.descending(ID))
                .limit(limit + 1)
                .into(new ArrayList<>());
        return Slice.of(found, limit, last -> Position.of(last._id())).map(FeedbackDocument::feedback);
    }

    private boolean write(Bson filter, Bson change) {
        try {
            UpdateResult result = ratings.updateOne(filter, change, new UpdateOptions().upsert(true));
            return result.getMatchedCount() == 1 || result.getUpsertedId() != null;
        } catch (MongoServerException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return ratings.updateOne(filter, change).getMatchedCount() == 1;
        }
    }
}
