package org.fangxin.standalone.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.fangxin.standalone.files.DataFolder;

/**
 * Jars to run from, held in the data folder by a hard link (or a copy, where a link is not possible). A build replaces its
 * jars with new files, so a running stack keeps the old ones.
 */
final class HeldJars {
    private HeldJars() {}

    static Path hold(DataFolder data, Path built) throws IOException {
        Files.createDirectories(data.jars());
        Path held = data.jars().resolve(built.getFileName());
        Files.deleteIfExists(held);
        try {
            return Files.createLink(held, built);
        } catch (IOException | UnsupportedOperationException e) {
            return Files.copy(built, held, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
