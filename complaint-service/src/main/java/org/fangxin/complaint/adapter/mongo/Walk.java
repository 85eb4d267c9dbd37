package org.fangxin.complaint.adapter.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done once with all documents of a collection, some at a time, in the order of a key. How far it came is
 * noted after each part, so that a restart goes on there; at the end it is noted that nothing is left.
 */
final class Walk {
    private static final String AFTER = "after";
    private static final String DONE = "done";

    private final MongoCollection<Document> walks;
    private final String name;

    /** @param name changes when all has to be done once more */
    Walk(MongoDatabase database, String name) {
        this.walks = database.getCollection("walks");
        this.name = name;
    }

    /**
     * Does some parts.
     *
     * @param part does what comes after a key and gives the last key it did; empty when nothing came after it
     */
    void go(int parts, Function<String, Optional<String>> part) {
        Document noted = walks.find(Filters.eq(name)).first();
        if (noted != null && noted.getBoolean(DONE, false)) {
            return;
        }
        @Nullable String after = noted == null ? "" : noted.getString(AFTER);
        for (int i = 0; i < parts && after != null; i++) {
            String last = part.apply(after).orElse(null);
            walks.updateOne(
                    Filters.eq(name),
                    last == null ? Updates.set(DONE, true) : Updates.set(AFTER, last),
                    new UpdateOptions().upsert(true));
            after = last;
        }
    }
}
