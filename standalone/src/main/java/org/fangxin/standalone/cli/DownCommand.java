package org.fangxin.standalone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.fangxin.standalone.files.DataFolder;
import org.fangxin.standalone.process.Leftovers;
import org.fangxin.standalone.process.ProcessMarks;
import org.fangxin.standalone.stack.StackLock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Stops everything that runs on a data folder, and nothing else. */
@Command(
        name = "down",
        description = "Stops everything that runs on the data folder, also what a killed supervisor left behind.",
        mixinStandardHelpOptions = true)
final class DownCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec == null
                ? new PrintWriter(System.out, true)
                : spec.commandLine().getOut();
        DataFolder folder = data.folder();
        Optional<ProcessHandle> supervisor = StackLock.holder(folder);
        if (supervisor.isPresent()) {
            stop(supervisor.get(), folder);
        }
        int left = new Leftovers(new ProcessMarks(folder)).stop(name -> out.println("stopping " + name));
        out.println(supervisor.isPresent() || left > 0 ? "stopped" : "nothing runs on " + folder.root());
        return 0;
    }

    /** Waits for the lock rather than the process: the lock says that its holder is gone, whoever reaps it. */
    private static void stop(ProcessHandle supervisor, DataFolder folder) throws IOException, InterruptedException {
        supervisor.destroy();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (StackLock.holder(folder).isPresent()) {
            if (System.nanoTime() > end) {
                supervisor.destroyForcibly();
                end = System.nanoTime() + PATIENCE.toNanos();
            }
            TimeUnit.NANOSECONDS.sleep(LOOK_AGAIN.toNanos());
        }
    }
}
