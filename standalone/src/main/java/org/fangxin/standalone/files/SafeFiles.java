package org.fangxin.standalone.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that are either whole or absent, and readable by their owner only. */
public final class SafeFiles {
    private SafeFiles() {}

    /**
     * Replaces the file in one step: a reader sees the old text or the new, never a part. The file has mode 0600 from
     * its first byte on, because that is what {@link Files#createTempFile} gives.
     */
    public static void write(Path file, String text) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path written = Files.createTempFile(folder, file.getFileName().toString(), ".new");
        try {
            Files.writeString(written, text);
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(written);
        }
    }
}
