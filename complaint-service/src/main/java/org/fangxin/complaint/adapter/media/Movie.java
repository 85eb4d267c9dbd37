package org.fangxin.complaint.adapter.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.fangxin.complaint.domain.evidence.Whereabouts.Unreadable;

/**
 * Copies an MP4 or QuickTime recording with the boxes that tell of place and maker (user data, metadata, foreign boxes)
 * overwritten as free space and its times set to unknown. Offsets stay, so sound and picture stay where they are.
 */
final class Movie {
    private static final Set<String> TELLING = Set.of("udta", "meta", "uuid");
    private static final Set<String> NESTED = Set.of("moov", "trak", "mdia");

    /** Boxes that begin with version, flags, and the times of making and of the last change. */
    private static final Set<String> TIMED = Set.of("mvhd", "tkhd", "mdhd");

    private static final int VERSION = 4;
    private static final int SHORT_TIMES = 8;
    private static final int LONG_TIMES = 16;
    private static final int LARGEST_INDEX = 16 * 1024 * 1024;

    private Movie() {}

    static void clean(Bytes in, OutputStream out) throws IOException {
        BoxHead box = BoxHead.read(in);
        while (box != null) {
            if (TELLING.contains(box.type())) {
                overwrite(box, in, out);
            } else if (NESTED.contains(box.type())) {
                nested(box, in, out);
            } else if (TIMED.contains(box.type()) && !box.reachesEnd()) {
                timeless(box, in, out);
            } else {
                box.write(box.type(), out);
                if (box.reachesEnd()) {
                    in.copyRest(out);
                } else {
                    in.copy(box.content(), out);
                }
            }
            box = box.reachesEnd() ? null : BoxHead.read(in);
        }
    }

    private static void nested(BoxHead box, Bytes in, OutputStream out) throws IOException {
        if (box.reachesEnd() || box.content() > LARGEST_INDEX) {
            throw new Unreadable("an index of length " + box.content());
        }
        box.write(box.type(), out);
        clean(new Bytes(new ByteArrayInputStream(in.take((int) box.content()))), out);
    }

    /** Zero is an unknown time. */
    private static void timeless(BoxHead box, Bytes in, OutputStream out) throws IOException {
        box.write(box.type(), out);
        byte[] version = in.take((int) Math.min(box.content(), VERSION));
        out.write(version);
        long left = box.content() - version.length;
        long times = Math.min(left, version.length > 0 && version[0] == 1 ? LONG_TIMES : SHORT_TIMES);
        in.skip(times);
        Zeros.write(times, out);
        in.copy(left - times, out);
    }

    private static void overwrite(BoxHead box, Bytes in, OutputStream out) throws IOException {
        if (box.reachesEnd()) {
            return;
        }
        box.write("free", out);
        in.skip(box.content());
        Zeros.write(box.content(), out);
    }
}
