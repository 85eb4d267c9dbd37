package org.fangxin.complaint.adapter.media;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.fangxin.complaint.domain.Attachment.Metadata;
import org.fangxin.complaint.domain.evidence.MediaKind;
import org.fangxin.complaint.domain.evidence.Whereabouts;

/** Takes whereabouts out by leaving the segments behind that hold them. */
public final class SegmentStripping implements Whereabouts {
    private static final int BUFFER = 16 * 1024;

    private final Pdf pdf = new Pdf();

    @Override
    public Metadata removed(MediaKind kind, InputStream from, OutputStream to) throws IOException {
        Bytes in = new Bytes(from);
        OutputStream out = new BufferedOutputStream(to, BUFFER);
        Metadata metadata = copied(kind, in, out);
        out.flush();
        return metadata;
    }

    private Metadata copied(MediaKind kind, Bytes in, OutputStream out) throws IOException {
        switch (kind) {
            case JPEG -> Jpeg.clean(in, out);
            case PNG -> Png.clean(in, out);
            case WEBP -> Webp.clean(in, out);
            case HEIC -> Heic.clean(in, out);
            case MP4, QUICKTIME, M4A -> Movie.clean(in, out);
            case WAV -> Wav.clean(in, out);
            case AMR -> in.copyRest(out); // frames and nothing else (RFC 4867)
            case MP3 -> {
                return Mp3.clean(in, out);
            }
            case PDF -> {
                return pdf.clean(in, out);
            }
        }
        return Metadata.REMOVED;
    }
}
