package org.fangxin.platform.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.fangxin.platform.kafka.ReplayedLetters;

/** Replayed dead letters, one small document each, by the letter's id. */
final class MongoReplayedLetters implements ReplayedLetters {
    static final String COLLECTION = "replayedLetters";
    static final String AT = "at";

    private final MongoCollection<Document> collection;

    MongoReplayedLetters(MongoDatabase database) {
        this.collection = database.getCollection(COLLECTION);
    }

    @Override
    public void remember(String letterId, Instant at) {
        DuplicateKeys.absent(() -> collection.insertOne(new Document(Fields.ID, letterId).append(AT, Date.from(at))));
    }

    @Override
    public Map<String, Instant> among(Collection<String> letterIds) {
        Map<String, Instant> replayed = new HashMap<>();
        collection
                .find(Filters.in(Fields.ID, letterIds))
                .forEach(document -> replayed.put(
                        document.getString(Fields.ID), document.getDate(AT).toInstant()));
        return replayed;
    }

    @Override
    public void purge(Instant before) {
        collection.deleteMany(Filters.lt(AT, Date.from(before)));
    }
}
