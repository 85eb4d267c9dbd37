package org.fangxin.standalone.store.mongo;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of a command, by type; what has the wrong type is refused by name. */
record Fields(Document document) {

    String text(String name) {
        if (document.get(name) instanceof String text) {
            return text;
        }
        throw wrong(name, "string");
    }

    @Nullable
    Object value(String name) {
        return document.get(name);
    }

    @Nullable
    Document document(String name) {
        Object value = document.get(name);
        if (value == null || value instanceof Document) {
            return (Document) value;
        }
        throw wrong(name, "object");
    }

    Document documentOrEmpty(String name) {
        Document value = document(name);
        return value == null ? new Document() : value;
    }

    long number(String name, long otherwise) {
        Object value = document.get(name);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof Number number) {
            return number.longValue();
        }
        throw wrong(name, "number");
    }

    boolean flag(String name, boolean otherwise) {
        return document.containsKey(name) ? Utils.isTrue(document.get(name)) : otherwise;
    }

    List<Document> documents(String name) {
        if (!(document.get(name) instanceof Collection<?> list)) {
            throw wrong(name, "array");
        }
        List<Document> documents = new ArrayList<>();
        for (Object element : list) {
            if (!(element instanceof Document each)) {
                throw wrong(name, "array of objects");
            }
            documents.add(each);
        }
        return documents;
    }

    private static MongoServerError wrong(String name, String type) {
        return new MongoServerError(14, "TypeMismatch", "field '" + name + "' must be of type " + type);
    }
}
