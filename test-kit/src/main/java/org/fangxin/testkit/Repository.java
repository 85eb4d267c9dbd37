package org.fangxin.testkit;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds files of the project from whatever module the tests run in. */
public final class Repository {
    private Repository() {}

    /** The project's root folder: the nearest one upwards that holds the Maven wrapper. */
    public static Path root() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("mvnw")) && Files.isRegularFile(folder.resolve("pom.xml"))) {
                return folder;
            }
        }
        throw new IllegalStateException("no folder with mvnw and pom.xml above " + start);
    }

    /** The executable jar of a module, or a failure that says how to build it. */
    public static Path executable(String module) {
        Path jar = root().resolve(module).resolve("target").resolve(module + "-app.jar");
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException(jar + " is missing; build it with: ./mvnw -pl " + module + " package");
        }
        return jar;
    }
}
