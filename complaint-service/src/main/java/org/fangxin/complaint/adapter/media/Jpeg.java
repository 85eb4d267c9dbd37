package org.fangxin.complaint.adapter.media;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.fangxin.complaint.domain.evidence.Whereabouts.Unreadable;

/**
 * Copies a JPEG without its metadata segments (Exif, XMP, IPTC, maker notes, further pictures, comments) and without what
 * follows its end. Colour profiles stay, and how the picture is to be turned.
 */
final class Jpeg {
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int EXIF_SEGMENT = 0xE1;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;

    private final Bytes in;
    private final OutputStream out;
    private boolean turned;

    private Jpeg(Bytes in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    static void clean(Bytes in, OutputStream out) throws IOException {
        if (in.u8() != 0xFF || in.u8() != START) {
            throw new Unreadable("no start of image");
        }
        out.write(0xFF);
        out.write(START);
        new Jpeg(in, out).segments();
    }

    private void segments() throws IOException {
        int marker = marker();
        while (marker != END) {
            if (isBare(marker)) {
                write(marker);
                marker = marker();
                continue;
            }
            int length = in.u16();
            if (length < 2) {
                throw new Unreadable("a segment of length " + length);
            }
            segment(marker, in.take(length - 2));
            marker = marker == SCAN ? scan() : marker();
        }
        write(END);
    }

    private int marker() throws IOException {
        if (in.u8() != 0xFF) {
            throw new Unreadable("no marker where one has to be");
        }
        int marker = in.u8();
        while (marker == 0xFF) {
            marker = in.u8();
        }
        return marker;
    }

    /** Copies the coded picture and gives the marker that ends it. */
    private int scan() throws IOException {
        while (true) {
            int b = in.u8();
            if (b != 0xFF) {
                out.write(b);
                continue;
            }
            int after = in.u8();
            while (after == 0xFF) {
                after = in.u8();
            }
            if (after != 0 && !isRestart(after)) {
                return after;
            }
            out.write(0xFF);
            out.write(after);
        }
    }

    private void segment(int marker, byte[] content) throws IOException {
        boolean metadata = marker == COMMENT || (marker >= APP0 && marker <= APP15 && !isNeeded(marker, content));
        if (!metadata) {
            write(marker, content);
        } else if (marker == EXIF_SEGMENT && !turned) {
            OptionalInt orientation = ExifOrientation.of(content);
            if (orientation.isPresent()) {
                turned = true;
                write(EXIF_SEGMENT, ExifOrientation.alone(orientation.getAsInt()));
            }
        }
    }

    private static boolean isNeeded(int marker, byte[] content) {
        return switch (marker) {
            case APP0 -> begins(content, "JFIF\0");
            case 0xE2 -> begins(content, "ICC_PROFILE\0");
            case 0xEE -> begins(content, "Adobe");
            default -> false;
        };
    }

    static boolean begins(byte[] content, String with) {
        byte[] wanted = with.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= wanted.length
                && java.util.Arrays.equals(content, 0, wanted.length, wanted, 0, wanted.length);
    }

    private void write(int marker, byte[] content) throws IOException {
        write(marker);
        int length = content.length + 2;
        out.write(length >> 8);
        out.write(length);
        out.write(content);
    }

    private void write(int marker) throws IOException {
        out.write(0xFF);
        out.write(marker);
    }

    private static boolean isBare(int marker) {
        return marker == 0x01 || isRestart(marker);
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xD0 && marker <= 0xD7;
    }
}
