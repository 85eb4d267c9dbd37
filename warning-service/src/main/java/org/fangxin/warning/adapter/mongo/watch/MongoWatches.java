package org.fangxin.warning.adapter.mongo.watch;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fangxin.warning.domain.watch.WatchTarget;
import org.fangxin.warning.domain.watch.Watches;

/** One document per consumer and target, its id made of both. */
public final class MongoWatches implements Watches {
    static final String COLLECTION = "watches";
    static final String OWNER = "owner";
    static final String KEY = "key";

    private static final String ID = "_id";

    private final MongoCollection<WatchDocument> watches;

    public MongoWatches(MongoDatabase database) {
        this.watches = database.getCollection(COLLECTION, WatchDocument.class);
    }

    /** A target that a consumer watches. */
    record WatchDocument(String _id, String owner, String key, WatchTarget target, Instant since) {}

    @Override
    public void add(String owner, WatchTarget target, Instant since) {
        Inserts.absent(
                () -> watches.insertOne(new WatchDocument(id(owner, target), owner, target.key(), target, since)));
    }

    @Override
    public void remove(String owner, WatchTarget target) {
        watches.deleteOne(eq(ID, id(owner, target)));
    }

    @Override
    public List<WatchTarget> of(String owner) {
        return watches.find(eq(OWNER, owner))
                .sort(Sorts.ascending(KEY))
                .map(WatchDocument::target)
                .into(new ArrayList<>());
    }

    @Override
    public List<String> watchers(WatchTarget target, String after, int limit) {
        return watches.find(and(eq(KEY, target.key()), gt(OWNER, after)))
                .sort(Sorts.ascending(OWNER))
                .limit(limit)
                .map(WatchDocument::owner)
                .into(new ArrayList<>());
    }

    private static String id(String owner, WatchTarget target) {
        return owner + ":" + target.key();
    }
}
