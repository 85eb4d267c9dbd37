package org.fangxin.standalone.cli;

import java.nio.file.Path;

/**
 * Where this program lies.
 *
 * @param home the folder of the repository, with the modules and the Maven wrapper
 * @param jar the jar that runs now
 */
record Installation(Path home, Path jar) {
    /** From what the script {@code fangxin} says; without the script the current folder is taken as the repository. */
    static Installation current() {
        return new Installation(
                Path.of(System.getProperty("fangxin.home", "")).toAbsolutePath(),
                Path.of(System.getProperty("java.class.path")).toAbsolutePath());
    }
}
