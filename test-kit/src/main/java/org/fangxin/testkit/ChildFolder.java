package org.fangxin.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    /** Starts a process on the folder, which does not outlive a failure. */
    Infrastructure start(List<String> options) {
        try {
            return Infrastructure.start(path, options);
        } catch (RuntimeException e) {
            close();
            throw e;
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
