package org.fangxin.standalone.store.mongo;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Roughly how many bytes a document takes on the wire, never far too few: batches are cut by it. */
final class DocumentSize {

    private static final int SCALAR = 16;
    private static final int MOST_BYTES_PER_CHARACTER = 3;

    private DocumentSize() {}

    static long about(@Nullable Object value) {
        return switch (value) {
            case String text -> SCALAR + (long) text.length() * MOST_BYTES_PER_CHARACTER;
            case BinData data -> SCALAR + data.getData().length;
            case Document document -> {
                long size = SCALAR;
                for (Map.Entry<String, Object> field : document.entrySet()) {
                    size += field.getKey().length() + about(field.getValue());
                }
                yield size;
            }
            case Collection<?> array -> {
                long size = SCALAR;
                for (Object element : array) {
                    size += SCALAR + about(element);
                }
                yield size;
            }
            case null, default -> SCALAR;
        };
    }
}
