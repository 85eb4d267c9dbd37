package org.fangxin.standalone.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** Random secrets of 32 bytes that are made once and then stay the same, each in a file of mode 0600. */
public final class Secrets {
    private static final int BYTES = 32;

    private Secrets() {}

    /** A base64 secret of the standard alphabet, kept in the file; made when there is none. */
    public static String base64(Path file) throws IOException {
        return kept(file, Base64.getEncoder());
    }

    /** A base64 secret without characters that need escaping in a URL or shell, kept in the file; made when absent. */
    public static String urlSafe(Path file) throws IOException {
        return kept(file, Base64.getUrlEncoder().withoutPadding());
    }

    private static String kept(Path file, Base64.Encoder encoder) throws IOException {
        if (!Files.exists(file)) {
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            SafeFiles.write(file, encoder.encodeToString(random) + "\n");
        }
        return Files.readString(file).strip();
    }
}
