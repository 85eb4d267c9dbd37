package org.fangxin.standalone.store.mongo;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fangxin.standalone.store.order.KeyPattern;
import org.jspecify.annotations.Nullable;

/** An index as it was asked for. */
record IndexDefinition(
        String name,
        KeyPattern pattern,
        boolean unique,
        boolean sparse,
        @Nullable Document partialFilter) {

    private static final int MOST_PARTS = 31;

    /** Reads a description; refuses kinds of indexes that would be created and then not do what they promise. */
    static IndexDefinition of(Document description) {
        Fields fields = new Fields(description);
        Document keys = fields.documentOrEmpty("key");
        if (keys.isEmpty() || keys.size() > MOST_PARTS) {
            throw refused("index keys must have from 1 to " + MOST_PARTS + " fields");
        }
        for (Map.Entry<String, Object> entry : keys.entrySet()) {
            if (!(entry.getValue() instanceof Number direction) || direction.doubleValue() == 0) {
                throw refused("an index of kind '" + entry.getValue() + "' on '" + entry.getKey()
                        + "' is not known to the embedded store; it has ascending and descending indexes");
            }
            if (entry.getKey().contains("$**")) {
                throw refused("wildcard indexes are not known to the embedded store");
            }
        }
        return new IndexDefinition(
                fields.text("name"),
                KeyPattern.of(keys),
                fields.flag("unique", false) || isId(keys),
                fields.flag("sparse", false),
                fields.document("partialFilterExpression"));
    }

    static boolean isId(Document keys) {
        return keys.keySet().equals(Set.of("_id"));
    }

    List<IndexKey> parentKeys() {
        List<IndexKey> keys = new ArrayList<>();
        pattern.parts().forEach(part -> keys.add(new IndexKey(part.path(), part.ascending())));
        return keys;
    }

    private static MongoServerError refused(String message) {
        return new MongoServerError(67, "CannotCreateIndex", message);
    }
}
