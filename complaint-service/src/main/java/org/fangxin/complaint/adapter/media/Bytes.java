package org.fangxin.complaint.adapter.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.fangxin.complaint.domain.evidence.Whereabouts.Unreadable;

/** Reads numbers and stretches of bytes from a stream; an end in the midst of one is an unreadable content. */
final class Bytes {
    private final InputStream in;
    private final byte[] buffer = new byte[16 * 1024];
    private int next;
    private int filled;
    private long position;

    Bytes(InputStream in) {
        this.in = in;
    }

    /** How many bytes were read. */
    long position() {
        return position;
    }

    /** The next byte; -1 at the end. */
    int next() throws IOException {
        if (next == filled) {
            filled = Math.max(in.read(buffer), 0);
            next = 0;
            if (filled == 0) {
                return -1;
            }
        }
        position++;
        return buffer[next++] & 0xFF;
    }

    int u8() throws IOException {
        int b = next();
        if (b < 0) {
            throw new Unreadable("it ends too early");
        }
        return b;
    }

    int u16() throws IOException {
        return u8() << 8 | u8();
    }

    long u32() throws IOException {
        return (long) u16() << 16 | u16();
    }

    byte[] take(int length) throws IOException {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) u8();
        }
        return bytes;
    }

    String text(int length) throws IOException {
        return new String(take(length), StandardCharsets.ISO_8859_1);
    }

    void copy(long length, OutputStream out) throws IOException {
        long left = length;
        while (left > 0) {
            if (next == filled) {
                out.write(u8());
                left--;
            } else {
                int part = (int) Math.min(left, filled - next);
                out.write(buffer, next, part);
                next += part;
                position += part;
                left -= part;
            }
        }
    }

    void skip(long length) throws IOException {
        copy(length, OutputStream.nullOutputStream());
    }

    /** So many bytes, or fewer when it ends before. */
    byte[] upTo(int length) throws IOException {
        byte[] bytes = new byte[length];
        int taken = 0;
        for (int b = taken < length ? next() : -1; b >= 0; b = taken < length ? next() : -1) {
            bytes[taken++] = (byte) b;
        }
        return Arrays.copyOf(bytes, taken);
    }

    /** Copies so many bytes, or fewer when it ends before; gives how many. */
    long copyAtMost(long length, OutputStream out) throws IOException {
        long copied = 0;
        int b = copied < length ? next() : -1;
        while (b >= 0) {
            out.write(b);
            copied++;
            int part = (int) Math.min(length - copied, filled - next);
            out.write(buffer, next, part);
            next += part;
            position += part;
            copied += part;
            b = copied < length ? next() : -1;
        }
        return copied;
    }

    /** Copies what is left up to its last bytes, and gives those. */
    byte[] copyAllBut(int last, OutputStream out) throws IOException {
        byte[] held = upTo(last);
        while (held.length == last) {
            byte[] more = upTo(last);
            if (more.length == 0) {
                break;
            }
            out.write(held, 0, more.length);
            byte[] moved = Arrays.copyOfRange(held, more.length, last + more.length);
            System.arraycopy(more, 0, moved, last - more.length, more.length);
            held = moved;
        }
        return held;
    }

    /** Copies what is left. */
    void copyRest(OutputStream out) throws IOException {
        out.write(buffer, next, filled - next);
        position += filled - next;
        next = filled;
        position += in.transferTo(out);
    }
}
