package org.fangxin.standalone.store.mongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A document as it is stored: its BSON. Limits are MongoDB's: 16 MB and 180 levels of nesting. */
final class StoredDocument {

    static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final int MOST_LEVELS = 180;
    private static final int USUAL_SIZE = 1024;

    private StoredDocument() {}

    static byte[] encode(Document document) {
        checkDepth(document, 1);
        ByteBuf buffer = Unpooled.buffer(USUAL_SIZE);
        BsonEncoder.encodeDocument(document, buffer);
        int size = buffer.readableBytes();
        if (size > MOST_BYTES) {
            throw new MongoServerError(
                    10334,
                    "BSONObjectTooLarge",
                    "object to insert too large. size in bytes: " + size + ", max size: " + MOST_BYTES);
        }
        byte[] bytes = new byte[size];
        buffer.readBytes(bytes);
        return bytes;
    }

    static Document decode(byte[] bytes) {
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }

    private static void checkDepth(@Nullable Object value, int level) {
        Collection<?> inner;
        if (value instanceof Document document) {
            inner = document.values();
        } else if (value instanceof Collection<?> array) {
            inner = array;
        } else {
            return;
        }
        if (level > MOST_LEVELS) {
            throw new MongoServerError(
                    15, "Overflow", "Document exceeds the limit of " + MOST_LEVELS + " nested levels");
        }
        for (Object each : inner) {
            checkDepth(each, level + 1);
        }
    }
}
