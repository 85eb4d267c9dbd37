package org.fangxin.standalone.stack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.fangxin.standalone.files.DataFolder;
import org.jspecify.annotations.Nullable;

/**
 * Makes sure that a data folder has one supervisor. The operating system drops the lock with the process that holds it, so
 * a killed supervisor never leaves the folder locked. The file holds the supervisor's process id.
 */
public final class StackLock implements AutoCloseable {
    private final FileChannel channel;

    private StackLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the folder.
     *
     * @throws StackFailed when a living supervisor has it, or the folder cannot be written
     */
    public static StackLock take(DataFolder data) throws StackFailed {
        try {
            Files.createDirectories(data.run());
            FileChannel channel = open(data);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw taken(data);
            }
            // Padded to one width, so that a reader never sees a part of one id behind another.
            String pid = String.format("%-20d%n", ProcessHandle.current().pid());
            channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
            return new StackLock(channel);
        } catch (IOException e) {
            throw new StackFailed("the data folder " + data.root() + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** Refuses when the folder has a living supervisor. */
    public static void refuseIfTaken(DataFolder data) throws StackFailed, IOException {
        if (holder(data).isPresent()) {
            throw taken(data);
        }
    }

    /** The living supervisor of the folder, if there is one. */
    public static Optional<ProcessHandle> holder(DataFolder data) throws IOException {
        if (!Files.exists(file(data))) {
            return Optional.empty();
        }
        try (FileChannel channel = open(data)) {
            FileLock lock = tryLock(channel);
            return lock != null ? Optional.empty() : ProcessHandle.of(Long.parseLong(read(data)));
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static StackFailed taken(DataFolder data) throws IOException {
        return new StackFailed("already running on " + data.root() + " (process " + read(data)
                + "); stop it with 'fangxin down' or choose another folder with --data");
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // Held by this very process.
        }
    }

    private static FileChannel open(DataFolder data) throws IOException {
        return FileChannel.open(file(data), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static String read(DataFolder data) throws IOException {
        return Files.readString(file(data)).strip();
    }

    private static Path file(DataFolder data) {
        return data.run().resolve("lock");
    }
}
