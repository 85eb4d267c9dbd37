package org.fangxin.complaint.api.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.fangxin.complaint.domain.evidence.MediaKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;

/** Names of files: what a device sends is only a hint, and must do no harm where it is saved. */
final class FileNames {
    private static final int LONGEST = 100;

    private FileNames() {}

    /** The last part of a name without what file systems or terminals could take for more than a name. */
    static String harmless(@Nullable String name, MediaKind kind) {
        String last = Objects.requireNonNullElse(name, "").replace('\\', '/');
        last = last.substring(last.lastIndexOf('/') + 1);
        StringBuilder safe = new StringBuilder();
        last.codePoints().filter(FileNames::isHarmless).limit(LONGEST).forEach(safe::appendCodePoint);
        String stripped = safe.toString().strip().replaceAll("^\\.+", "");
        return stripped.isBlank() ? "attachment." + kind.name().toLowerCase(Locale.ROOT) : stripped;
    }

    /** The header that makes a browser save a file under this name instead of showing it (RFC 6266, RFC 8187). */
    static String disposition(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private static boolean isHarmless(int point) {
        int type = Character.getType(point);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.PRIVATE_USE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && ":*?\"<>|".indexOf(point) < 0;
    }
}
