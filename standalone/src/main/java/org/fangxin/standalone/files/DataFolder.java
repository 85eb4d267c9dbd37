package org.fangxin.standalone.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The one folder that holds all state of an embedded run, and where in it everything lies.
 *
 * @param root absolute and free of symbolic links as far as it exists, so that one folder has one name
 */
public record DataFolder(Path root) {
    public DataFolder {
        root = real(root.toAbsolutePath().normalize());
    }

    /** Log of the embedded broker. */
    public Path kafka() {
        return root.resolve("kafka");
    }

    /** Files of the embedded store. */
    public Path store() {
        return root.resolve("store");
    }

    /** Generated secrets and signing keys, each readable by the owner only. */
    public Path keys() {
        return root.resolve("keys");
    }

    /** Log files of the processes. */
    public Path logs() {
        return root.resolve("logs");
    }

    /** The log file of one process. */
    public Path log(String process) {
        return logs().resolve(process + ".log");
    }

    /** The jars that run, held here so that a build beside a running stack does not pull them away. */
    public Path jars() {
        return root.resolve("app");
    }

    /** Facts about the current run: addresses, ports, the lock. */
    public Path run() {
        return root.resolve("run");
    }

    /** Written once broker, store and issuer all answer; absent while they do not. */
    public Path infrastructure() {
        return run().resolve("infrastructure.json");
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            Path parent = path.getParent();
            Path name = path.getFileName();
            return parent == null || name == null || Files.exists(path)
                    ? path
                    : real(parent).resolve(name);
        }
    }
}
