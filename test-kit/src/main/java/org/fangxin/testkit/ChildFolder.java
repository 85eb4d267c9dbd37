package org.fangxin.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** A folder for the data of a child process, removed at the end. */
record ChildFolder(Path path) implements AutoCloseable {
    static ChildFolder create(String purpose) {
        try {
            return new ChildFolder(Files.createTempDirectory("fangxin-test-" + purpose + "-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            FileSystemUtils.deleteRecursively(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
