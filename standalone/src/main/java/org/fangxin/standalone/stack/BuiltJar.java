package org.fangxin.standalone.stack;

import java.nio.file.Files;
import java.nio.file.Path;

/** The executable jar that a build leaves for a service. */
public final class BuiltJar {
    private BuiltJar() {}

    /** Where the build puts it, whether it is there or not. */
    public static Path expected(Path home, String module) {
        return home.resolve(module).resolve("target").resolve(module + "-app.jar");
    }

    static Path of(Path home, Service service) throws StackFailed {
        Path jar = expected(home, service.module());
        if (!Files.isReadable(jar)) {
            throw new StackFailed("the jar of " + service.module() + " is missing: " + jar);
        }
        return jar;
    }
}
