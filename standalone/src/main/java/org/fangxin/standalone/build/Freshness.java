package org.fangxin.standalone.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells whether a module's jar is as new as what it is made of. The reproducible build fixes the executable jar's
 * modification time, so the time of the plain jar that every build makes just before counts.
 */
final class Freshness {
    /** What is inside every service, besides its own sources. */
    private static final List<String> SHARED = List.of("pom.xml", "contracts", "platform");

    private Freshness() {}

    static boolean isStale(Path home, String module, Path jar) throws IOException {
        if (!Files.exists(jar)) {
            return true;
        }
        Path stamp = jar.resolveSibling(module + ".jar");
        if (!Files.exists(stamp)) {
            return true;
        }
        FileTime made = Files.getLastModifiedTime(stamp);
        for (String part : SHARED) {
            if (newest(home.resolve(part)).compareTo(made) > 0) {
                return true;
            }
        }
        return newest(home.resolve(module)).compareTo(made) > 0;
    }

    private static FileTime newest(Path part) throws IOException {
        List<Path> sources =
                Files.isDirectory(part) ? List.of(part.resolve("pom.xml"), part.resolve("src/main")) : List.of(part);
        FileTime newest = FileTime.fromMillis(0);
        for (Path source : sources) {
            try (Stream<Path> files = Files.exists(source) ? Files.walk(source) : Stream.empty()) {
                for (Path file : files.toList()) {
                    FileTime changed = Files.getLastModifiedTime(file);
                    newest = changed.compareTo(newest) > 0 ? changed : newest;
                }
            }
        }
        return newest;
    }
}
