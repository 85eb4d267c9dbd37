package org.fangxin.standalone.store.order;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Paths with directions: the fields of an index or of a sort. */
public record KeyPattern(List<Part> parts) {

    /** One field; {@code path} may be dotted. */
    public record Part(String path, boolean ascending) {}

    /** From {@code {a: 1, "b.c": -1}}. */
    public static KeyPattern of(Document keys) {
        List<Part> parts = new ArrayList<>();
        for (Map.Entry<String, Object> entry : keys.entrySet()) {
            parts.add(new Part(entry.getKey(), ((Number) entry.getValue()).doubleValue() > 0));
        }
        return new KeyPattern(List.copyOf(parts));
    }

    public int size() {
        return parts.size();
    }

    public Part part(int index) {
        return parts.get(index);
    }

    /** As a document, for messages and explanations. */
    public Document toDocument() {
        Document keys = new Document();
        parts.forEach(part -> keys.put(part.path(), part.ascending() ? 1 : -1));
        return keys;
    }
}
