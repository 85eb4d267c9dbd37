package org.fangxin.platform.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.fangxin.platform.outbox.OutboxEntry;
import org.fangxin.platform.outbox.ParkedEvent;
import org.fangxin.platform.outbox.ParkedEvents;

/** Parked events in a collection of their own, by the event's id, so that parking twice is parking once. */
final class MongoParkedEvents implements ParkedEvents {
    static final String COLLECTION = "parkedEvents";

    private final MongoCollection<Document> collection;

    MongoParkedEvents(MongoDatabase database) {
        this.collection = database.getCollection(COLLECTION);
    }

    void park(String aggregateId, String topic, OutboxEntry entry, String reason) {
        Document document = new Document(Fields.ID, entry.id())
                .append("aggregateId", aggregateId)
                .append("topic", topic)
                .append("reason", reason)
                .append("entry", OutboxDocuments.write(entry));
        DuplicateKeys.absent(() -> collection.insertOne(document));
    }

    @Override
    public List<ParkedEvent> list(int most) {
        return collection
                .find()
                .sort(Sorts.ascending(Fields.ID))
                .limit(most)
                .map(MongoParkedEvents::read)
                .into(new ArrayList<>());
    }

    @Override
    public Optional<ParkedEvent> find(String eventId) {
        return Optional.ofNullable(collection
                .find(Filters.eq(Fields.ID, eventId))
                .map(MongoParkedEvents::read)
                .first());
    }

    @Override
    public void remove(String eventId) {
        collection.deleteOne(Filters.eq(Fields.ID, eventId));
    }

    long count(String topic) {
        return collection.countDocuments(Filters.eq("topic", topic));
    }

    private static ParkedEvent read(Document document) {
        return new ParkedEvent(
                document.getString("aggregateId"),
                document.getString("topic"),
                document.getString("reason"),
                OutboxDocuments.read(document.get("entry", Document.class)));
    }
}
