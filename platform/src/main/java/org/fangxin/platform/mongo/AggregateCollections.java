package org.fangxin.platform.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.Document;
import org.fangxin.platform.outbox.OutboxEntries;
import org.fangxin.platform.outbox.OutboxRelays;
import org.fangxin.platform.outbox.RelaySignal;
import org.fangxin.platform.time.IdSource;

/** Opens collections of aggregates and sets a relay on the events of each. */
public final class AggregateCollections {
    private final MongoDatabase database;
    private final OutboxEntries entries;
    private final OutboxRelays relays;
    private final IdSource ids;
    private final Clock clock;
    private final List<CollectionIndex> indexes = new CopyOnWriteArrayList<>();

    /**
     * @param ids names the relays' claims
     * @param clock the relays' clock, see {@link OutboxRelays}
     */
    AggregateCollections(
            MongoDatabase database, OutboxEntries entries, OutboxRelays relays, IdSource ids, Clock clock) {
        this.database = database;
        this.entries = entries;
        this.relays = relays;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A collection of aggregates. To be called once per collection, when the service is wired.
     *
     * @param collection the collection's name
     * @param type the record of the aggregate's fields
     * @param topic where its events go
     */
    public <D extends Record> AggregateCollection<D> of(String collection, Class<D> type, String topic) {
        MongoCollection<Document> raw = database.getCollection(collection);
        MongoPendingEvents pending = new MongoPendingEvents(raw, topic, database, ids);
        RelaySignal signal = relays.relay(pending);
        indexes.add(pending.index());
        return new AggregateCollection<>(raw, type, entries, signal, clock);
    }

    /** The indexes that the relays need. */
    List<CollectionIndex> indexes() {
        return List.copyOf(indexes);
    }
}
