package org.fangxin.standalone.store.order;

import java.util.Arrays;

/** A growing byte string. */
final class KeyWriter {

    private byte[] bytes = new byte[64];
    private int length;

    KeyWriter write(int value) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = (byte) value;
        return this;
    }

    KeyWriter write(byte[] more) {
        return write(more, more.length);
    }

    private KeyWriter write(byte[] more, int count) {
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length * 2, length + count));
        }
        System.arraycopy(more, 0, bytes, length, count);
        length += count;
        return this;
    }

    KeyWriter writeInt(int value) {
        return write(value >>> 24).write(value >>> 16).write(value >>> 8).write(value);
    }

    KeyWriter writeLong(long value) {
        return writeInt((int) (value >>> 32)).writeInt((int) value);
    }

    /** Ends so that a shorter text comes before its continuations, and may hold the byte zero. */
    KeyWriter writeText(byte[] text) {
        int start = 0;
        for (int i = 0; i < text.length; i++) {
            if (text[i] == 0) {
                write(Arrays.copyOfRange(text, start, i)).write(0).write(0xff);
                start = i + 1;
            }
        }
        if (start == 0) {
            write(text);
        } else {
            write(Arrays.copyOfRange(text, start, text.length));
        }
        return write(0).write(0);
    }

    int length() {
        return length;
    }

    /** Turns the order of everything from {@code start} on around. */
    void invertFrom(int start) {
        for (int i = start; i < length; i++) {
            bytes[i] = (byte) ~bytes[i];
        }
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }
}
