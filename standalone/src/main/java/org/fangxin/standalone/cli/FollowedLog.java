package org.fangxin.standalone.cli;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A log file that is read as it grows. A file that was emptied meanwhile is read from its beginning. */
final class FollowedLog {
    private final Path file;
    private long position;

    /** @param position byte from which to read */
    FollowedLog(Path file, long position) {
        this.file = file;
        this.position = position;
    }

    /** What was written since the last call, in whole lines; empty when there is nothing new. */
    String more() throws IOException {
        if (!Files.exists(file)) {
            return "";
        }
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            if (log.length() < position) {
                position = 0;
            }
            byte[] read = new byte[(int) Math.min(log.length() - position, 1 << 20)];
            log.seek(position);
            log.readFully(read);
            int whole = wholeLines(read);
            position += whole;
            return new String(read, 0, whole, StandardCharsets.UTF_8);
        }
    }

    private static int wholeLines(byte[] read) {
        int end = read.length;
        while (end > 0 && read[end - 1] != '\n') {
            end--;
        }
        return end;
    }
}
