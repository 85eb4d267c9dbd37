package org.fangxin.standalone.store.mongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.ImmutableFieldException;
import org.fangxin.standalone.store.order.ValueOrder;
import org.jspecify.annotations.Nullable;

/** A whole document in the place of another: it keeps its own order of fields, and the identity of the old one. */
final class Replacement {

    private Replacement() {}

    /** Whether an update is a replacement, which is so when it has no operators. */
    static boolean is(@Nullable Document update) {
        return update != null && update.keySet().stream().noneMatch(key -> key.startsWith("$"));
    }

    static Document of(Document old, Document replacement) {
        Object id = old.get("_id");
        if (replacement.containsKey("_id") && !ValueOrder.same(replacement.get("_id"), id)) {
            throw new ImmutableFieldException(
                    "After applying the update, the (immutable) field '_id' was found to have been altered to _id: "
                            + replacement.get("_id"));
        }
        Document replaced = new Document("_id", id);
        replacement.forEach((key, value) -> {
            if (!key.equals("_id")) {
                replaced.put(key, value);
            }
        });
        return replaced;
    }
}
