package org.fangxin.warning.adapter.mongo.outreach;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.bson.conversions.Bson;
import org.fangxin.platform.mongo.AggregateCollection;
import org.fangxin.platform.mongo.OutgoingEvent;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.fangxin.platform.time.CityTime;
import org.fangxin.warning.application.outreach.ActivityBoard;
import org.fangxin.warning.application.outreach.OutreachFigures;
import org.fangxin.warning.domain.Deed;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.outreach.Activity;
import org.fangxin.warning.domain.outreach.Rosters;
import org.fangxin.warning.domain.outreach.Turnout;
import org.jspecify.annotations.Nullable;

/** Activities. */
public final class MongoActivities extends MongoShelf<Activity, ActivityDocument>
        implements ActivityBoard, OutreachFigures {
    private static final Order<ActivityDocument> NEXT_FIRST =
            new Order<>(ActivityDocument.ENDS, true, ActivityDocument::ends);
    private static final Order<ActivityDocument> LATEST_FIRST =
            new Order<>(ActivityDocument.ENDS, false, ActivityDocument::ends);

    private final AggregateCollection<ActivityDocument> activities;
    private final MongoRosters rosters;

    /** @param tell what others are told of a deed */
    public MongoActivities(
            AggregateCollection<ActivityDocument> activities,
            MongoRosters rosters,
            CityTime city,
            BiFunction<Activity, Deed, @Nullable OutgoingEvent> tell) {
        super(
                activities,
                new Shape<>(
                        Activity::id,
                        activity -> ActivityDocument.of(activity, city),
                        ActivityDocument::activity,
                        tell));
        this.activities = activities;
        this.rosters = rosters;
    }

    @Override
    public Slice<Versioned<Activity>> list(Filter filter, Optional<Position> after, int limit) {
        List<Bson> conditions = new ArrayList<>();
        if (filter.kind() != null) {
            conditions.add(eq(ActivityDocument.KIND, filter.kind().name()));
        }
        if (filter.district() != null) {
            conditions.add(eq(ActivityDocument.DISTRICT, filter.district()));
        }
        String now = place(filter.now(), "");
        return switch (filter.when()) {
            case UPCOMING -> {
                conditions.add(gt(ActivityDocument.ENDS, now));
                yield list(conditions, NEXT_FIRST, after, limit);
            }
            case PAST -> {
                conditions.add(lt(ActivityDocument.ENDS, now));
                yield list(conditions, LATEST_FIRST, after, limit);
            }
            case ALL -> {
                conditions.add(gte(ActivityDocument.ENDS, ""));
                yield list(conditions, LATEST_FIRST, after, limit);
            }
        };
    }

    @Override
    public List<Figure> between(LocalDate from, LocalDate to) {
        List<ActivityDocument> found = activities
                .documents()
                .find(and(
                        gte(ActivityDocument.STARTS_ON, from.toString()),
                        lte(ActivityDocument.STARTS_ON, to.toString())))
                .sort(Sorts.ascending(ActivityDocument.STARTS_ON))
                .into(new ArrayList<>());
        Map<String, Rosters.Headcount> heads = rosters.headcounts(
                found.stream().map(each -> each.activity().id()).toList());
        return found.stream()
                .filter(document -> document.activity().cancelled() == null)
                .map(document ->
                        figure(document, heads.getOrDefault(document.activity().id(), Rosters.Headcount.NONE)))
                .toList();
    }

    private static Figure figure(ActivityDocument document, Rosters.Headcount heads) {
        Turnout turnout = document.activity().turnout();
        return new Figure(
                document.activity().id(),
                document.startsOn(),
                document.kind(),
                document.district(),
                heads.seated(),
                turnout == null ? 0 : turnout.attended(),
                turnout == null ? 0 : turnout.viewsLive(),
                turnout == null ? 0 : turnout.viewsReplay());
    }
}
