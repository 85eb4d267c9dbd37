package org.fangxin.standalone.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts processes with their output appended to a file, each in a session of its own where the system has
 * {@code setsid}: Ctrl-C then reaches the supervisor only, which stops the others in order.
 */
public final class ProcessStarter {
    private static final List<Path> SETSID = List.of(Path.of("/usr/bin/setsid"), Path.of("/bin/setsid"));

    private ProcessStarter() {}

    /** Starts the process. */
    public static Process start(ProcessSpec spec) throws IOException {
        List<String> command = new ArrayList<>(spec.command());
        SETSID.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .ifPresent(setsid -> command.addFirst(setsid.toString()));
        Files.createDirectories(spec.log().toAbsolutePath().getParent());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(spec.log().toFile()));
        // What the launcher was told of foreign servers is for those only whose specification names it.
        builder.environment().keySet().removeIf(name -> name.startsWith("FANGXIN_FOREIGN_"));
        builder.environment().putAll(spec.environment());
        return builder.start();
    }
}
