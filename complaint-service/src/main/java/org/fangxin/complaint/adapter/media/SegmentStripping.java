package org.fangxin.complaint.adapter.media;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.fangxin.complaint.domain.evidence.MediaKind;
import org.fangxin.complaint.domain.evidence.Whereabouts;

/** Takes whereabouts out by leaving the segments behind that hold them. */
public final class SegmentStripping implements Whereabouts {
    @Override
    public void removed(MediaKind kind, InputStream from, OutputStream to) throws IOException {
        Bytes in = new Bytes(from);
        OutputStream out = new BufferedOutputStream(to, 16 * 1024);
        switch (kind) {
            case JPEG -> Jpeg.clean(in, out);
            case PNG -> Png.clean(in, out);
            case WEBP -> Webp.clean(in, out);
            case HEIC -> Heic.clean(in, out);
            case MP4, QUICKTIME, M4A -> Movie.clean(in, out);
            case PDF, MP3, WAV, AMR -> in.copyRest(out);
        }
        out.flush();
    }
}
