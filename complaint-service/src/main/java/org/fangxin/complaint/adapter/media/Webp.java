package org.fangxin.complaint.adapter.media;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.fangxin.complaint.domain.evidence.Whereabouts.Unreadable;

/**
 * Copies a WebP picture with its metadata chunks overwritten: lengths stand at the front, so nothing can be left out of a
 * stream, but readers pass over chunks that they do not know.
 */
final class Webp {
    private static final Set<String> PICTURE = Set.of("VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP");
    private static final String FEATURES = "VP8X";
    private static final int EXIF_AND_XMP = 0x08 | 0x04;
    private static final String NOTHING = "JUNK";

    private Webp() {}

    static void clean(Bytes in, OutputStream out) throws IOException {
        String riff = in.text(4);
        byte[] size = in.take(4);
        String form = in.text(4);
        if (!riff.equals("RIFF") || !form.equals("WEBP")) {
            throw new Unreadable("no WebP head");
        }
        out.write(riff.getBytes(StandardCharsets.ISO_8859_1));
        out.write(size);
        out.write(form.getBytes(StandardCharsets.ISO_8859_1));
        long end = length(size) + 8;
        while (in.position() < end) {
            chunk(in, out);
        }
    }

    private static void chunk(Bytes in, OutputStream out) throws IOException {
        String type = in.text(4);
        byte[] size = in.take(4);
        long length = length(size);
        long padded = length + (length & 1);
        boolean kept = PICTURE.contains(type) || type.equals(FEATURES);
        out.write((kept ? type : NOTHING).getBytes(StandardCharsets.ISO_8859_1));
        out.write(size);
        if (!kept) {
            in.skip(padded);
            Zeros.write(padded, out);
        } else if (type.equals(FEATURES) && length > 0) {
            out.write(in.u8() & ~EXIF_AND_XMP);
            in.copy(padded - 1, out);
        } else {
            in.copy(padded, out);
        }
    }

    static long length(byte[] littleEndian) {
        return (littleEndian[0] & 0xFFL)
                | (littleEndian[1] & 0xFFL) << 8
                | (littleEndian[2] & 0xFFL) << 16
                | (littleEndian[3] & 0xFFL) << 24;
    }
}
