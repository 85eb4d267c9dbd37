package org.fangxin.standalone.store.mongo;

import java.nio.ByteBuffer;

/** Where a document lies in its collection: a number that grows with each insertion, as eight bytes in keys. */
final class Position {

    static final int BYTES = Long.BYTES;

    private Position() {}

    static byte[] key(long position) {
        return ByteBuffer.allocate(BYTES).putLong(position).array();
    }

    static long of(byte[] key) {
        return ByteBuffer.wrap(key).getLong();
    }

    /** An index key: the encoded values, then the position. */
    static byte[] append(byte[] encoded, long position) {
        return ByteBuffer.allocate(encoded.length + BYTES)
                .put(encoded)
                .putLong(position)
                .array();
    }

    static long atEnd(byte[] key) {
        return ByteBuffer.wrap(key).getLong(key.length - BYTES);
    }
}
