package org.fangxin.standalone.process;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps log files within bounds: a file that has grown too large is copied aside and emptied, under the feet of the process
 * that appends to it. Lines written between copy and emptying are lost; in return the log of a process goes on when its
 * supervisor is gone.
 */
public final class LogRotation {
    private final long largest;
    private final int kept;

    /**
     * @param largest size in bytes from which a file is put aside
     * @param kept how many files are kept beside the current one
     */
    public LogRotation(long largest, int kept) {
        this.largest = largest;
        this.kept = kept;
    }

    /** Looks once at every {@code *.log} in the folder. */
    public void rotate(Path folder) throws IOException {
        for (Path log : logsIn(folder)) {
            if (Files.size(log) > largest) {
                putAside(log);
            }
        }
    }

    private void putAside(Path log) throws IOException {
        for (int i = kept - 1; i >= 1; i--) {
            if (Files.exists(aside(log, i))) {
                Files.move(aside(log, i), aside(log, i + 1), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.copy(log, aside(log, 1), StandardCopyOption.REPLACE_EXISTING);
        FileChannel.open(log, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)
                .close();
    }

    private static Path aside(Path log, int number) {
        return log.resolveSibling(log.getFileName() + "." + number);
    }

    private static List<Path> logsIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".log"))
                    .toList();
        }
    }
}
