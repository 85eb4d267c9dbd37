package org.fangxin.complaint.adapter.media;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.fangxin.complaint.domain.evidence.Whereabouts.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * The head of a box of the ISO base media file format (ISO/IEC 14496-12).
 *
 * @param head bytes of the head
 * @param content bytes that follow it; negative when the box reaches to the end of the file
 */
record BoxHead(String type, int head, long content) {
    private static final int SHORT = 8;
    private static final int LONG = 16;

    /** The next head; null at the end of the file. */
    static @Nullable BoxHead read(Bytes in) throws IOException {
        int first = in.next();
        if (first < 0) {
            return null;
        }
        long size = (long) first << 24 | in.u8() << 16 | in.u16();
        String type = in.text(4);
        if (size == 0) {
            return new BoxHead(type, SHORT, -1);
        }
        int head = SHORT;
        if (size == 1) {
            size = in.u32() << 32 | in.u32();
            head = LONG;
        }
        if (size < head) {
            throw new Unreadable("a box of length " + size);
        }
        return new BoxHead(type, head, size - head);
    }

    boolean reachesEnd() {
        return content < 0;
    }

    /** Writes the head under a type of the same length. */
    void write(String as, OutputStream out) throws IOException {
        byte[] name = as.getBytes(StandardCharsets.ISO_8859_1);
        if (reachesEnd()) {
            out.write(ByteBuffer.allocate(SHORT).putInt(0).put(name).array());
        } else if (head == SHORT) {
            out.write(ByteBuffer.allocate(SHORT)
                    .putInt((int) (content + SHORT))
                    .put(name)
                    .array());
        } else {
            out.write(ByteBuffer.allocate(LONG)
                    .putInt(1)
                    .put(name)
                    .putLong(content + LONG)
                    .array());
        }
    }
}
