package org.fangxin.standalone.store.mongo;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fangxin.standalone.store.order.DocumentKeys;
import org.fangxin.standalone.store.order.KeyPattern;
import org.fangxin.standalone.store.order.ValueOrder;
import org.jspecify.annotations.Nullable;

/** Different values at a path; arrays count by their elements. */
final class DistinctValues {

    private final KeyPattern pattern;
    private final Map<byte[], @Nullable Object> values = new TreeMap<>(Arrays::compareUnsigned);

    DistinctValues(String path) {
        this.pattern = new KeyPattern(List.of(new KeyPattern.Part(path, true)));
    }

    void add(Document document) {
        for (@Nullable Object[] tuple : DocumentKeys.of(document, pattern).tuples()) {
            Object value = tuple[0];
            if (!(value instanceof Missing) && value != ValueOrder.EMPTY_ARRAY) {
                values.putIfAbsent(ValueOrder.encode(value), value);
            }
        }
    }

    List<@Nullable Object> inOrder() {
        return new ArrayList<>(values.values());
    }
}
