package org.fangxin.standalone.store.mongo;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.exception.InvalidIdFieldError;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The {@code _id} of a document: made when missing, checked, and put before all other fields. */
final class Identity {

    private static final String FIELD = "_id";

    private Identity() {}

    static void putFirst(Document document) {
        Object id = document.containsKey(FIELD) ? document.get(FIELD) : new ObjectId();
        check(id);
        if (document.isEmpty() || !document.keySet().iterator().next().equals(FIELD)) {
            Document rest = document.clone();
            rest.remove(FIELD);
            document.clear();
            document.put(FIELD, id);
            document.putAll(rest);
        }
    }

    private static void check(@Nullable Object id) {
        if (id instanceof Collection<?>) {
            throw new InvalidIdFieldError("The '_id' value cannot be of type array");
        }
        if (id instanceof BsonRegularExpression) {
            throw new InvalidIdFieldError("The '_id' value cannot be of type regex");
        }
    }
}
