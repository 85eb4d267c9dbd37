package org.fangxin.complaint.adapter.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.fangxin.complaint.domain.evidence.MediaKind;
import org.fangxin.complaint.domain.evidence.MediaTypes;

/** Knows contents by their first bytes, from Tika's table of them; no name is consulted. */
public final class TikaMediaTypes implements MediaTypes {
    private static final Map<String, MediaKind> ACCEPTED = Map.ofEntries(
            Map.entry("image/jpeg", MediaKind.JPEG),
            Map.entry("image/png", MediaKind.PNG),
            Map.entry("image/webp", MediaKind.WEBP),
            Map.entry("image/heic", MediaKind.HEIC),
            Map.entry("image/heif", MediaKind.HEIC),
            Map.entry("application/pdf", MediaKind.PDF),
            Map.entry("audio/mpeg", MediaKind.MP3),
            Map.entry("audio/mp4", MediaKind.M4A),
            Map.entry("audio/vnd.wave", MediaKind.WAV),
            Map.entry("audio/amr", MediaKind.AMR),
            Map.entry("video/mp4", MediaKind.MP4),
            Map.entry("application/mp4", MediaKind.MP4),
            Map.entry("video/x-m4v", MediaKind.MP4),
            Map.entry("video/3gpp", MediaKind.MP4));

    /** Tika takes any recording built of boxes for QuickTime; the brand on its first box says more. */
    private static final String BOXES = "video/quicktime";

    private static final Pattern MP4_BRAND =
            Pattern.compile("isom|iso[2-9]|mp4[12]|avc1|M4V.|3g[p2].|dash|MSNV|mmp4|XAVC");

    private final MimeTypes known = MimeTypes.getDefaultMimeTypes();

    @Override
    public Optional<MediaKind> kindOf(byte[] head) {
        try {
            String type = known.detect(new ByteArrayInputStream(head), new Metadata())
                    .getBaseType()
                    .toString();
            return type.equals(BOXES) ? recording(head) : Optional.ofNullable(ACCEPTED.get(type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<MediaKind> recording(byte[] head) {
        if (head.length < 12) {
            return Optional.empty();
        }
        String box = new String(head, 4, 4, StandardCharsets.ISO_8859_1);
        String brand = new String(head, 8, 4, StandardCharsets.ISO_8859_1);
        if (!box.equals("ftyp")) {
            return Optional.of(MediaKind.QUICKTIME);
        }
        if (brand.equals("qt  ")) {
            return Optional.of(MediaKind.QUICKTIME);
        }
        return MP4_BRAND.matcher(brand).matches() ? Optional.of(MediaKind.MP4) : Optional.empty();
    }
}
