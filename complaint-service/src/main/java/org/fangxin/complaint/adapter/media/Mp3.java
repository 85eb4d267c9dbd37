package org.fangxin.complaint.adapter.media;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.fangxin.complaint.domain.Attachment.Metadata;

/**
 * Copies an MP3 recording without its tags: ID3v2 in front; ID3v1, its extension and APE behind. The sound in between is not
 * looked into.
 */
final class Mp3 {
    private static final int TAG_HEAD = 10;
    private static final int FOOTER_FLAG = 0x10;
    private static final int ID3V1 = 128;
    private static final int ID3V1_EXTENSION = 227;
    private static final int APE_PART = 32;
    private static final int APE_HAS_HEADER = 0x80;

    /** So much of the end is held back to look for tags there; larger ones hold pictures and stay. */
    private static final int TAIL = 256 * 1024;

    private Mp3() {}

    static Metadata clean(Bytes in, OutputStream out) throws IOException {
        byte[] head = in.upTo(TAG_HEAD);
        while (isTag(head)) {
            in.copyAtMost(length(head), OutputStream.nullOutputStream());
            head = in.upTo(TAG_HEAD);
        }
        out.write(head);
        byte[] tail = in.copyAllBut(TAIL, out);
        int end = tail.length;
        boolean more = true;
        boolean kept = false;
        while (more && !kept) {
            int before = end;
            if (begins(tail, end - ID3V1, "TAG")) {
                end -= ID3V1;
                end -= begins(tail, end - ID3V1_EXTENSION, "TAG+") ? ID3V1_EXTENSION : 0;
            } else if (begins(tail, end - APE_PART, "APETAGEX")) {
                long length = ape(tail, end - APE_PART);
                kept = length > end;
                end -= kept ? 0 : (int) length;
            }
            more = end < before;
        }
        out.write(tail, 0, end);
        return kept ? Metadata.KEPT : Metadata.REMOVED;
    }

    /** Whether these ten bytes are the head of an ID3v2 tag; what only looks like one is sound. */
    private static boolean isTag(byte[] head) {
        return head.length == TAG_HEAD
                && begins(head, 0, "ID3")
                && head[3] >= 2
                && head[3] <= 4
                && (head[6] | head[7] | head[8] | head[9]) >= 0;
    }

    private static long length(byte[] head) {
        long length = head[6] << 21 | head[7] << 14 | head[8] << 7 | head[9];
        return (head[5] & FOOTER_FLAG) == 0 ? length : length + TAG_HEAD;
    }

    /** Length of an APE tag by its footer: the size there counts items and footer. */
    private static long ape(byte[] tail, int footer) {
        long size = Webp.length(Arrays.copyOfRange(tail, footer + 12, footer + 16));
        boolean header = (tail[footer + 23] & APE_HAS_HEADER) != 0;
        return Math.max(size, APE_PART) + (header ? APE_PART : 0);
    }

    private static boolean begins(byte[] bytes, int at, String with) {
        byte[] wanted = with.getBytes(StandardCharsets.ISO_8859_1);
        return at >= 0
                && at + wanted.length <= bytes.length
                && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
    }
}
