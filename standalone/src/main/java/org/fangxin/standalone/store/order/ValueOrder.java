package org.fangxin.standalone.store.order;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonJavaScript;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Encodes any value so that the unsigned order of the bytes is MongoDB's order of the values, across types. No encoding
 * is the beginning of another one, so encodings can be strung together.
 */
public final class ValueOrder {

    /** Stands for the key of an empty array, which sorts before null. */
    public static final Object EMPTY_ARRAY = new Object();

    private static final int UUID_SUBTYPE = 4;
    private static final int LEGACY_UUID_SUBTYPE = 3;

    private ValueOrder() {}

    /** The encoding of one value; missing counts as null. */
    public static byte[] encode(@Nullable Object value) {
        KeyWriter out = new KeyWriter();
        write(value, out);
        return out.toBytes();
    }

    /** Negative, zero or positive as MongoDB orders the two values. */
    public static int compare(@Nullable Object a, @Nullable Object b) {
        if (a instanceof Integer x && b instanceof Integer y) {
            return Integer.compare(x, y);
        }
        if (a instanceof Instant x && b instanceof Instant y) {
            return x.compareTo(y);
        }
        return Arrays.compareUnsigned(encode(a), encode(b));
    }

    /** Whether the two are equal in queries and unique indexes; numbers are by value, whatever their type. */
    public static boolean same(@Nullable Object a, @Nullable Object b) {
        if (a instanceof String || b instanceof String) {
            return a != null && a.equals(b);
        }
        return compare(a, b) == 0;
    }

    static void write(@Nullable Object value, KeyWriter out) {
        out.write(TypeOrder.of(value));
        switch (value) {
            case null -> {}
            case Number number -> NumberOrder.write(number, out);
            case String text -> out.writeText(text.getBytes(StandardCharsets.UTF_8));
            case Map<?, ?> document -> writeDocument(document, out);
            case Collection<?> array -> writeArray(array, out);
            case BinData data -> writeBinary(data.getData(), 0, out);
            case UUID uuid -> writeBinary(bytes(uuid), UUID_SUBTYPE, out);
            case LegacyUUID uuid -> writeBinary(legacyBytes(uuid.getUuid()), LEGACY_UUID_SUBTYPE, out);
            case ObjectId id -> out.write(id.toByteArray());
            case Boolean truth -> out.write(truth ? 1 : 0);
            case Instant instant -> out.writeLong(instant.toEpochMilli() ^ Long.MIN_VALUE);
            case BsonTimestamp timestamp -> out.writeLong(timestamp.getValue());
            case BsonRegularExpression regex -> {
                out.writeText(regex.getPattern().getBytes(StandardCharsets.UTF_8));
                String options = regex.getOptions();
                out.writeText((options == null ? "" : options).getBytes(StandardCharsets.UTF_8));
            }
            case BsonJavaScript code -> out.writeText(code.getCode().getBytes(StandardCharsets.UTF_8));
            default -> {}
        }
    }

    private static void writeDocument(Map<?, ?> document, KeyWriter out) {
        for (Map.Entry<?, ?> field : document.entrySet()) {
            out.write(TypeOrder.of(field.getValue()));
            out.writeText(String.valueOf(field.getKey()).getBytes(StandardCharsets.UTF_8));
            write(field.getValue(), out);
        }
        out.write(0);
    }

    private static void writeArray(Collection<?> array, KeyWriter out) {
        for (Object element : array) {
            write(element, out);
        }
        out.write(0);
    }

    private static void writeBinary(byte[] data, int subtype, KeyWriter out) {
        out.writeInt(data.length).write(subtype).write(data);
    }

    private static byte[] bytes(UUID uuid) {
        return ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }

    private static byte[] legacyBytes(UUID uuid) {
        return ByteBuffer.allocate(16)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }
}
