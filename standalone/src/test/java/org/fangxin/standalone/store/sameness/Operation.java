package org.fangxin.standalone.store.sameness;

import com.mongodb.client.MongoCollection;
import java.util.function.Function;
import org.bson.BsonDocument;

/** Something a client does, described so that a difference can be repeated by hand. */
record Operation(String description, Function<MongoCollection<BsonDocument>, Outcome> action) {

    Outcome on(MongoCollection<BsonDocument> collection) {
        return Outcome.of(() -> action.apply(collection));
    }
}
