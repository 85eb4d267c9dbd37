package org.fangxin.standalone.store.disk;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.DataUtils;

/** Changes as bytes: a kind, the map's number, then key and value with their lengths. */
final class ChangeCodec {

    private static final byte PUT = 1;
    private static final byte REMOVE = 2;
    private static final byte DROP = 3;
    private static final int MOST_NUMBERS = 16;

    private ChangeCodec() {}

    static byte[] encode(List<Change> changes) {
        int size = 0;
        for (Change change : changes) {
            size += MOST_NUMBERS
                    + switch (change) {
                        case Change.Put put -> put.key().length + put.value().length;
                        case Change.Remove remove -> remove.key().length;
                        case Change.Drop drop -> 0;
                    };
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        for (Change change : changes) {
            switch (change) {
                case Change.Put put -> {
                    start(out, PUT, put.map());
                    bytes(out, put.key());
                    bytes(out, put.value());
                }
                case Change.Remove remove -> {
                    start(out, REMOVE, remove.map());
                    bytes(out, remove.key());
                }
                case Change.Drop drop -> start(out, DROP, drop.map());
            }
        }
        byte[] encoded = new byte[out.position()];
        out.flip().get(encoded);
        return encoded;
    }

    static List<Change> decode(ByteBuffer in) {
        List<Change> changes = new ArrayList<>();
        while (in.hasRemaining()) {
            byte kind = in.get();
            int map = DataUtils.readVarInt(in);
            changes.add(
                    switch (kind) {
                        case PUT -> new Change.Put(map, bytes(in), bytes(in));
                        case REMOVE -> new Change.Remove(map, bytes(in));
                        case DROP -> new Change.Drop(map);
                        default -> throw new IllegalStateException("unknown change " + kind);
                    });
        }
        return changes;
    }

    private static void start(ByteBuffer out, byte kind, int map) {
        out.put(kind);
        number(out, map);
    }

    private static void bytes(ByteBuffer out, byte[] bytes) {
        number(out, bytes.length);
        out.put(bytes);
    }

    private static void number(ByteBuffer out, int value) {
        int rest = value;
        while ((rest & ~0x7f) != 0) {
            out.put((byte) (rest | 0x80));
            rest >>>= 7;
        }
        out.put((byte) rest);
    }

    private static byte[] bytes(ByteBuffer in) {
        byte[] bytes = new byte[DataUtils.readVarInt(in)];
        in.get(bytes);
        return bytes;
    }
}
