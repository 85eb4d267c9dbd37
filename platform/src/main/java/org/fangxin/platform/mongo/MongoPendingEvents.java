package org.fangxin.platform.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.fangxin.platform.outbox.Backlog;
import org.fangxin.platform.outbox.Claim;
import org.fangxin.platform.outbox.PendingEvents;
import org.fangxin.platform.outbox.Settlement;
import org.fangxin.platform.time.IdSource;
import org.jspecify.annotations.Nullable;

/**
 * Pending events in the documents of one collection. A claim moves {@code outboxDue} into the future and leaves the
 * claimer's token; both are gone once everything is sent.
 */
final class MongoPendingEvents implements PendingEvents {
    private static final int MEASURED = 1_000;
    private static final Bson ANY_PENDING = Filters.gt(Fields.OUTBOX_DUE, new Date(0));

    private final MongoCollection<Document> collection;
    private final MongoParkedEvents parked;
    private final String topic;
    private final IdSource leases;

    MongoPendingEvents(MongoCollection<Document> collection, String topic, MongoDatabase database, IdSource leases) {
        this.collection = collection;
        this.topic = topic;
        this.leases = leases;
        this.parked = new MongoParkedEvents(database);
    }

    CollectionIndex index() {
        return new CollectionIndex(
                name(), Indexes.ascending(Fields.OUTBOX_DUE), false, "the relay's claim of pending events");
    }

    @Override
    public String name() {
        return collection.getNamespace().getCollectionName();
    }

    @Override
    public String topic() {
        return topic;
    }

    @Override
    public List<Claim> claim(int most, Instant now, Instant until) {
        Bson due = Filters.lte(Fields.OUTBOX_DUE, Date.from(now));
        List<String> ids = collection
                .find(due)
                .sort(Sorts.ascending(Fields.OUTBOX_DUE))
                .limit(most)
                .projection(Projections.include(Fields.ID))
                .map(document -> document.getString(Fields.ID))
                .into(new ArrayList<>());
        if (ids.isEmpty()) {
            return List.of();
        }
        // Each document goes to one claimer: the store checks the condition again with each document it changes.
        String lease = leases.next();
        Bson chosen = Filters.in(Fields.ID, ids);
        collection.updateMany(
                Filters.and(chosen, due),
                Updates.combine(
                        Updates.set(Fields.OUTBOX_DUE, Date.from(until)), Updates.set(Fields.OUTBOX_LEASE, lease)));
        return collection
                .find(Filters.and(chosen, Filters.eq(Fields.OUTBOX_LEASE, lease)))
                .projection(Projections.include(Fields.OUTBOX, Fields.OUTBOX_TRIES))
                .map(document -> claim(document, lease))
                .into(new ArrayList<>());
    }

    @Override
    public void settle(List<Settlement> settlements) {
        List<WriteModel<Document>> whole = new ArrayList<>();
        List<WriteModel<Document>> parts = new ArrayList<>();
        for (Settlement settlement : settlements) {
            // First into the parked ones, then out of the outbox: a crash between both repeats the first step only.
            if (settlement.parked() != null) {
                parked.park(settlement.claim().aggregateId(), topic, settlement.firstLeft(), settlement.parked());
            }
            SettlementWrites writes = new SettlementWrites(settlement);
            writes.ifNothingCame().ifPresent(whole::add);
            parts.add(writes.remainder());
        }
        // Nearly always nothing came meanwhile, and the second round trip is spared.
        if (write(whole) < settlements.size()) {
            write(parts);
        }
    }

    private int write(List<WriteModel<Document>> writes) {
        return writes.isEmpty()
                ? 0
                : collection
                        .bulkWrite(writes, new BulkWriteOptions().ordered(true))
                        .getMatchedCount();
    }

    @Override
    public Backlog backlog() {
        long waiting = collection.countDocuments(ANY_PENDING);
        Instant oldest = waiting == 0 ? null : oldest();
        return new Backlog(waiting, oldest, parked.count(topic));
    }

    private @Nullable Instant oldest() {
        return collection
                .find(ANY_PENDING)
                .sort(Sorts.ascending(Fields.OUTBOX_DUE))
                .limit(MEASURED)
                .projection(Projections.include(Fields.OUTBOX + ".time"))
                .into(new ArrayList<>())
                .stream()
                .map(document -> document.getList(Fields.OUTBOX, Document.class, List.of()))
                .filter(entries -> !entries.isEmpty())
                .map(entries -> entries.getFirst().getDate("time").toInstant())
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static Claim claim(Document document, String lease) {
        return new Claim(
                document.getString(Fields.ID),
                lease,
                document.getList(Fields.OUTBOX, Document.class, List.of()).stream()
                        .map(OutboxDocuments::read)
                        .toList(),
                document.getInteger(Fields.OUTBOX_TRIES, 0));
    }
}
