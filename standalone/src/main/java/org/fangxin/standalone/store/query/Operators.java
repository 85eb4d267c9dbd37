package org.fangxin.standalone.store.query;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a document of operators from a document that is itself the value asked for. */
final class Operators {

    private static final Set<String> REFERENCE = Set.of("$ref", "$id", "$db");

    private Operators() {}

    static boolean isIn(@Nullable Object value) {
        if (!(value instanceof Document document) || document.isEmpty()) {
            return false;
        }
        String first = document.keySet().iterator().next();
        return first.startsWith("$") && !REFERENCE.contains(first);
    }

    static BsonRegularExpression regularExpression(Document operators) {
        Object pattern = operators.get("$regex");
        Object options = operators.get("$options");
        if (pattern instanceof BsonRegularExpression expression) {
            return options == null
                    ? expression
                    : new BsonRegularExpression(expression.getPattern(), options.toString());
        }
        if (pattern instanceof String text) {
            return new BsonRegularExpression(text, options == null ? "" : options.toString());
        }
        throw new NotReadHere();
    }
}
