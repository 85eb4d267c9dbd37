package org.fangxin.complaint.adapter.media;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.fangxin.complaint.domain.evidence.Whereabouts.Unreadable;

/**
 * Copies a HEIC picture with its Exif and XMP items overwritten where they lie. Their places are told in the box
 * {@code meta}, which has to come before the picture's data, as cameras write it.
 */
final class Heic {
    private static final Set<String> FREE = Set.of("free", "skip", "uuid");
    private static final int LARGEST_META = 4 * 1024 * 1024;

    private Heic() {}

    static void clean(Bytes in, OutputStream out) throws IOException {
        List<HeicItems.Extent> telling = null;
        for (BoxHead box = BoxHead.read(in); box != null; box = BoxHead.read(in)) {
            if (box.reachesEnd() && !box.type().equals("mdat")) {
                throw new Unreadable("an open box " + box.type());
            }
            switch (box.type()) {
                case "ftyp" -> {
                    box.write("ftyp", out);
                    in.copy(box.content(), out);
                }
                case "meta" -> {
                    if (telling != null || box.content() > LARGEST_META) {
                        throw new Unreadable("two or too long meta boxes");
                    }
                    box.write("meta", out);
                    HeicItems items = HeicItems.read(in.take((int) box.content()));
                    telling = items.telling();
                    out.write(items.withoutTelling());
                }
                case "mdat" -> {
                    if (telling == null) {
                        throw new Unreadable("data before the index");
                    }
                    box.write("mdat", out);
                    data(box, telling, in, out);
                    if (box.reachesEnd()) {
                        return;
                    }
                }
                default -> {
                    if (!FREE.contains(box.type())) {
                        throw new Unreadable("an unknown box " + box.type());
                    }
                    box.write("free", out);
                    in.skip(box.content());
                    Zeros.write(box.content(), out);
                }
            }
        }
        if (telling == null) {
            throw new Unreadable("no index");
        }
    }

    /** Copies data; what lies in one of the extents becomes zeros. */
    private static void data(BoxHead box, List<HeicItems.Extent> telling, Bytes in, OutputStream out)
            throws IOException {
        long end = box.reachesEnd() ? Long.MAX_VALUE : in.position() + box.content();
        for (HeicItems.Extent extent : telling) {
            if (extent.from() >= end || extent.to() <= in.position()) {
                continue;
            }
            in.copy(Math.max(extent.from() - in.position(), 0), out);
            long hidden = Math.min(extent.to(), end) - in.position();
            in.skip(hidden);
            Zeros.write(hidden, out);
        }
        if (box.reachesEnd()) {
            in.copyRest(out);
        } else {
            in.copy(end - in.position(), out);
        }
    }
}
