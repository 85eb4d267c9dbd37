package org.fangxin.standalone.store.sameness;

import com.mongodb.client.MongoCollection;
import java.util.function.Function;
import org.bson.BsonDocument;

/** Something a client does, described so that a difference can be repeated by hand. */
record Operation(String description, Function<MongoCollection<BsonDocument>, Outcome> action) {

    /** All reads drawn are such as MongoDB's manual allows; a server that refuses one is unable, not right. */
    boolean isRead() {
        return description.startsWith("find {")
                || description.startsWith("count")
                || description.startsWith("distinct")
                || description.startsWith("aggregate");
    }

    Outcome on(MongoCollection<BsonDocument> collection) {
        return Outcome.of(() -> action.apply(collection));
    }
}
