package org.fangxin.standalone.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells whether a module's jar is as new as what it is made of. The reproducible build fixes the executable jar's
 * modification time, and leaves a plain jar alone whose content stays the same. So the later of two times counts: that of
 * the plain jar, which any build makes, and that of the stamp, which {@link Build} leaves behind.
 */
final class Freshness {
    /** What is inside every service, besides its own sources. */
    private static final List<String> SHARED = List.of("pom.xml", "contracts", "platform");

    private Freshness() {}

    static boolean isStale(Path home, String module, Path jar) throws IOException {
        if (!Files.exists(jar)) {
            return true;
        }
        FileTime made = latest(jar.resolveSibling(module + ".jar"), stamp(home, module));
        for (String part : SHARED) {
            if (newest(home.resolve(part)).compareTo(made) > 0) {
                return true;
            }
        }
        return newest(home.resolve(module)).compareTo(made) > 0;
    }

    /** Where the time of a build of the module is kept. */
    static Path stamp(Path home, String module) {
        return home.resolve(module).resolve("target").resolve("built");
    }

    private static FileTime latest(Path one, Path other) throws IOException {
        FileTime first = Files.exists(one) ? Files.getLastModifiedTime(one) : FileTime.fromMillis(0);
        FileTime second = Files.exists(other) ? Files.getLastModifiedTime(other) : first;
        return first.compareTo(second) > 0 ? first : second;
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
