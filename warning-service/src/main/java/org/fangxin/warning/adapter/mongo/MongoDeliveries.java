package org.fangxin.warning.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoServerException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.fangxin.warning.application.webhook.DeliveryBoard;
import org.fangxin.warning.domain.webhook.Deliveries;
import org.fangxin.warning.domain.webhook.Delivery;
import org.jspecify.annotations.Nullable;

/** Deliveries, one document each, and their lanes. */
public final class MongoDeliveries implements Deliveries, DeliveryBoard {
    private final MongoCollection<DeliveryDocument> deliveries;
    private final MongoLanes lanes;

    public MongoDeliveries(MongoDatabase database) {
        this.deliveries = database.getCollection(DeliveryDocument.COLLECTION, DeliveryDocument.class);
        this.lanes = new MongoLanes(database);
    }

    @Override
    public void enqueue(Delivery delivery) {
        try {
            deliveries.insertOne(DeliveryDocument.of(delivery));
        } catch (MongoServerException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
        lanes.wake(delivery.webhookId(), delivery.createdAt());
    }

    @Override
    public List<String> dueLanes(Instant now, int limit) {
        return lanes.due(now, limit);
    }

    @Override
    public Optional<Long> claim(String webhookId, Instant now, Duration lease) {
        return lanes.claim(webhookId, now, lease);
    }

    @Override
    public void release(String webhookId, long stamp, @Nullable Instant next) {
        lanes.release(webhookId, stamp, next == null ? MongoLanes.NEVER : next);
    }

    @Override
    public void wake(String webhookId, Instant due) {
        lanes.wake(webhookId, due);
    }

    @Override
    public Optional<Delivery> soonestPending(String webhookId) {
        return oldest(pendingOf(webhookId), Sorts.ascending(DeliveryDocument.DUE_AT));
    }

    @Override
    public Optional<Delivery> oldestPending(String webhookId) {
        return oldest(pendingOf(webhookId), Sorts.ascending(DeliveryDocument.ID));
    }

    @Override
    public Optional<Delivery> oldestDue(String webhookId, Instant now) {
        return oldest(
                and(pendingOf(webhookId), lte(DeliveryDocument.DUE_AT, now)), Sorts.ascending(DeliveryDocument.DUE_AT));
    }

    @Override
    public void update(Delivery delivery) {
        deliveries.replaceOne(
                eq(DeliveryDocument.ID, delivery.id()),
                DeliveryDocument.of(delivery),
                new ReplaceOptions().upsert(false));
        Instant due = delivery.dueAt();
        if (due != null) {
            lanes.wake(delivery.webhookId(), due);
        }
    }

    @Override
    public Optional<Delivery> find(String webhookId, String messageId) {
        return oldest(
                eq(DeliveryDocument.ID, Delivery.idOf(webhookId, messageId)), Sorts.ascending(DeliveryDocument.ID));
    }

    @Override
    public long replay(String webhookId, Instant since, Instant now) {
        long again = deliveries
                .updateMany(
                        and(eq(DeliveryDocument.WEBHOOK, webhookId), gte(DeliveryDocument.CREATED_AT, since)),
                        combine(
                                set(DeliveryDocument.STATE, Delivery.State.PENDING.name()),
                                set(DeliveryDocument.DUE_AT, now),
                                set("round", 0)))
                .getMatchedCount();
        lanes.wake(webhookId, now);
        return again;
    }

    @Override
    public void remove(String webhookId) {
        deliveries.deleteMany(eq(DeliveryDocument.WEBHOOK, webhookId));
        lanes.remove(webhookId);
    }

    @Override
    public void forgetBefore(Instant moment) {
        deliveries.deleteMany(and(
                lt(DeliveryDocument.CREATED_AT, moment), ne(DeliveryDocument.STATE, Delivery.State.PENDING.name())));
    }

    @Override
    public Slice<Delivery> list(String webhookId, Delivery.@Nullable State state, Optional<Position> after, int limit) {
        List<Bson> conditions = new ArrayList<>();
        conditions.add(eq(DeliveryDocument.WEBHOOK, webhookId));
        if (state != null) {
            conditions.add(eq(DeliveryDocument.STATE, state.name()));
        }
        after.ifPresent(position ->
                conditions.add(lt(DeliveryDocument.ID, position.keys().getFirst())));
        List<Delivery> found = deliveries
                .find(and(conditions))
                .sort(Sorts.descending(DeliveryDocument.ID))
                .limit(limit + 1)
                .map(DeliveryDocument::toDelivery)
                .into(new ArrayList<>());
        return Slice.of(found, limit, last -> Position.of(last.id()));
    }

    private Optional<Delivery> oldest(Bson filter, Bson order) {
        return Optional.ofNullable(deliveries.find(filter).sort(order).first()).map(DeliveryDocument::toDelivery);
    }

    private static Bson pendingOf(String webhookId) {
        return and(eq(DeliveryDocument.WEBHOOK, webhookId), eq(DeliveryDocument.STATE, Delivery.State.PENDING.name()));
    }
}
