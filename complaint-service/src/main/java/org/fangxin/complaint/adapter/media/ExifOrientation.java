package org.fangxin.complaint.adapter.media;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/** How a picture is to be turned (Exif tag 0x0112): the one thing of its Exif data that is to be seen. */
final class ExifOrientation {
    private static final String HEAD = "Exif\0\0";
    private static final int TIFF = 6;
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;

    private ExifOrientation() {}

    /** The orientation told in an Exif segment, 2 to 8; empty when none is told or the picture stands upright. */
    static OptionalInt of(byte[] segment) {
        if (!Jpeg.begins(segment, HEAD)) {
            return OptionalInt.empty();
        }
        try {
            ByteBuffer tiff =
                    ByteBuffer.wrap(segment, TIFF, segment.length - TIFF).slice();
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = tiff.getShort(directory) & 0xFFFF;
            for (int i = 0; i < entries; i++) {
                int at = directory + 2 + i * ENTRY;
                if ((tiff.getShort(at) & 0xFFFF) == TAG && tiff.getShort(at + 2) == SHORT) {
                    int value = tiff.getShort(at + 8);
                    return value >= 2 && value <= 8 ? OptionalInt.of(value) : OptionalInt.empty();
                }
            }
            return OptionalInt.empty();
        } catch (BufferUnderflowException | IndexOutOfBoundsException broken) {
            return OptionalInt.empty();
        }
    }

    /** An Exif segment that tells nothing but the orientation. */
    static byte[] alone(int orientation) {
        return ByteBuffer.allocate(TIFF + 26)
                .put(HEAD.getBytes(StandardCharsets.ISO_8859_1))
                .put((byte) 'M')
                .put((byte) 'M')
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) SHORT)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
