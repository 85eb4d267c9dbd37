package org.fangxin.standalone.files;

import java.nio.file.Path;

/** The one folder that holds all state of an embedded run, and where in it everything lies. */
public record DataFolder(Path root) {
    public DataFolder {
        root = root.toAbsolutePath().normalize();
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

    /** Facts about the current run: addresses, ports, the lock. */
    public Path run() {
        return root.resolve("run");
    }

    /** Written once broker, store and issuer all answer; absent while they do not. */
    public Path infrastructure() {
        return run().resolve("infrastructure.json");
    }
}
