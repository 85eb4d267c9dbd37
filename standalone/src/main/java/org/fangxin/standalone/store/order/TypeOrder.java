package org.fangxin.standalone.store.order;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonJavaScript;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The order of types, from MongoDB's manual, "Comparison/Sort Order"; each kind of number has the same place. */
public final class TypeOrder {

    public static final int MIN_KEY = 0x01;
    public static final int EMPTY_ARRAY = 0x02;
    public static final int NULL = 0x05;
    public static final int NUMBER = 0x0a;
    public static final int STRING = 0x0f;
    public static final int DOCUMENT = 0x14;
    public static final int ARRAY = 0x19;
    public static final int BINARY = 0x1e;
    public static final int OBJECT_ID = 0x23;
    public static final int BOOLEAN = 0x28;
    public static final int DATE = 0x2d;
    public static final int TIMESTAMP = 0x2f;
    public static final int REGULAR_EXPRESSION = 0x32;
    public static final int CODE = 0x3c;
    public static final int MAX_KEY = 0x7f;

    private TypeOrder() {}

    /** The place of a value's type; missing counts as null. */
    public static int of(@Nullable Object value) {
        return switch (value) {
            case null -> NULL;
            case Missing missing -> NULL;
            case MinKey key -> MIN_KEY;
            case MaxKey key -> MAX_KEY;
            case Number number -> NUMBER;
            case String text -> STRING;
            case Map<?, ?> document -> DOCUMENT;
            case Collection<?> array -> ARRAY;
            case BinData data -> BINARY;
            case UUID uuid -> BINARY;
            case LegacyUUID uuid -> BINARY;
            case ObjectId id -> OBJECT_ID;
            case Boolean truth -> BOOLEAN;
            case Instant instant -> DATE;
            case BsonTimestamp timestamp -> TIMESTAMP;
            case BsonRegularExpression regex -> REGULAR_EXPRESSION;
            case BsonJavaScript code -> CODE;
            default -> {
                if (value == ValueOrder.EMPTY_ARRAY) {
                    yield EMPTY_ARRAY;
                }
                throw new IllegalArgumentException("no order for " + value.getClass());
            }
        };
    }
}
