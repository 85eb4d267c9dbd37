package org.fangxin.complaint.domain.evidence;

import java.util.Arrays;
import java.util.List;

/** Kinds of content that are accepted as a file in a case: what people have on their devices, and nothing that runs. */
public enum MediaKind {
    JPEG("image/jpeg", Family.IMAGE),
    PNG("image/png", Family.IMAGE),
    WEBP("image/webp", Family.IMAGE),
    HEIC("image/heic", Family.IMAGE),
    PDF("application/pdf", Family.DOCUMENT),
    MP3("audio/mpeg", Family.MEDIA),
    M4A("audio/mp4", Family.MEDIA),
    WAV("audio/wav", Family.MEDIA),
    AMR("audio/amr", Family.MEDIA),
    MP4("video/mp4", Family.MEDIA),
    QUICKTIME("video/quicktime", Family.MEDIA);

    private final String mediaType;
    private final Family family;

    MediaKind(String mediaType, Family family) {
        this.mediaType = mediaType;
        this.family = family;
    }

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }

    /** What limit it falls under. */
    public Family family() {
        return family;
    }

    /** Media types of all kinds. */
    public static List<String> mediaTypes() {
        return Arrays.stream(values()).map(MediaKind::mediaType).toList();
    }

    /** Kinds that share a limit. */
    public enum Family {
        IMAGE,
        DOCUMENT,
        MEDIA
    }
}
