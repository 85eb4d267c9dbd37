package org.fangxin.standalone.store.query;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a filter document: fields with conditions, and the logical operators. */
final class FilterReader {

    private FilterReader() {}

    static Filter read(Document filter) {
        List<Filter> parts = new ArrayList<>();
        for (Map.Entry<String, Object> entry : filter.entrySet()) {
            parts.add(read(entry.getKey(), entry.getValue()));
        }
        return and(parts);
    }

    private static Filter read(String key, @Nullable Object value) {
        return switch (key) {
            case "$and" -> and(readAll(value));
            case "$or" -> or(readAll(value));
            case "$nor" -> {
                Filter any = or(readAll(value));
                yield document -> !any.test(document);
            }
            case "$comment" -> Filter.ALL;
            default -> {
                if (key.startsWith("$")) {
                    throw new NotReadHere();
                }
                yield field(key, value);
            }
        };
    }

    private static Filter field(String key, @Nullable Object value) {
        Path path = Path.of(key);
        Condition condition = ConditionReader.read(value);
        return document -> condition.at(path, document);
    }

    private static List<Filter> readAll(@Nullable Object value) {
        if (!(value instanceof Collection<?> list) || list.isEmpty()) {
            throw new NotReadHere();
        }
        List<Filter> filters = new ArrayList<>();
        for (Object element : list) {
            if (!(element instanceof Document document)) {
                throw new NotReadHere();
            }
            filters.add(read(document));
        }
        return filters;
    }

    private static Filter and(List<Filter> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        return document -> {
            for (Filter part : parts) {
                if (!part.test(document)) {
                    return false;
                }
            }
            return true;
        };
    }

    private static Filter or(List<Filter> parts) {
        return document -> {
            for (Filter part : parts) {
                if (part.test(document)) {
                    return true;
                }
            }
            return false;
        };
    }
}
