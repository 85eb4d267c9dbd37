package org.fangxin.standalone.stack;

import java.io.IOException;
import java.nio.file.Files;
import org.fangxin.standalone.files.DataFolder;
import org.fangxin.standalone.files.Ports;

/** What must hold before anything is built or started, each refused with its own sentence. */
public final class Preflight {
    /** A fresh run needs about 100 MB; below this much a broker or store would fail in the middle of its work. */
    private static final long LEAST_FREE_BYTES = 300L * 1024 * 1024;

    private Preflight() {}

    /** Checks the disk, the gateway's port and the servers of the user's own. */
    public static void check(StackSettings settings) throws StackFailed {
        checkDisk(settings.data());
        if (!Ports.isFree(settings.port())) {
            throw new StackFailed("port " + settings.port() + " is in use; choose another one with --port");
        }
        if (settings.mongodb() != null) {
            ForeignServers.checkMongodb(settings.mongodb());
        }
        if (settings.kafka() != null) {
            ForeignServers.checkKafka(settings.kafka());
        }
    }

    private static void checkDisk(DataFolder data) throws StackFailed {
        try {
            long free = Files.getFileStore(Files.createDirectories(data.logs())).getUsableSpace();
            if (free < LEAST_FREE_BYTES) {
                throw new StackFailed("only " + free / 1024 / 1024 + " MB are free for the data folder " + data.root()
                        + "; at least " + LEAST_FREE_BYTES / 1024 / 1024 + " MB are needed");
            }
        } catch (IOException e) {
            throw new StackFailed("the data folder " + data.root() + " cannot be written: " + e.getMessage(), e);
        }
    }
}
