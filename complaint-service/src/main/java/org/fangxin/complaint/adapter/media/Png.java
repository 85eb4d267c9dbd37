package org.fangxin.complaint.adapter.media;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.fangxin.complaint.domain.evidence.Whereabouts.Unreadable;

/** Copies the chunks of a PNG that make the picture; texts, times, Exif and unknown chunks stay behind. */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final Set<String> PICTURE = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "bKGD", "hIST",
            "pHYs", "sPLT", "acTL", "fcTL", "fdAT");
    private static final int CHECKSUM = 4;

    private Png() {}

    static void clean(Bytes in, OutputStream out) throws IOException {
        byte[] signature = in.take(SIGNATURE.length);
        if (!Arrays.equals(signature, SIGNATURE)) {
            throw new Unreadable("no PNG signature");
        }
        out.write(signature);
        String type;
        do {
            long length = in.u32();
            type = in.text(4);
            if (length > Integer.MAX_VALUE) {
                throw new Unreadable("a chunk of length " + length);
            }
            if (PICTURE.contains(type)) {
                out.write(ByteBuffer.allocate(8)
                        .putInt((int) length)
                        .put(type.getBytes(StandardCharsets.ISO_8859_1))
                        .array());
                in.copy(length + CHECKSUM, out);
            } else {
                in.skip(length + CHECKSUM);
            }
        } while (!type.equals("IEND"));
    }
}
