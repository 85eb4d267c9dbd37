package org.fangxin.standalone.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How to start a process.
 *
 * @param name its name among the processes of the data folder
 * @param command program and arguments, the marks included
 * @param environment variables added to the inherited ones; may hold secrets, so it is never printed
 * @param log file that takes its output
 */
public record ProcessSpec(String name, List<String> command, Map<String, String> environment, Path log) {
    @Override
    public String toString() {
        return "ProcessSpec[name=" + name + ", command=" + command + ", log=" + log + "]";
    }
}
