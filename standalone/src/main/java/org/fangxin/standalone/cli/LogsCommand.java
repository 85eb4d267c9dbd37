package org.fangxin.standalone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.fangxin.standalone.stack.Service;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the log of a process. */
@Command(name = "logs", description = "Shows the log of a process.", mixinStandardHelpOptions = true)
final class LogsCommand implements Callable<Integer> {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(300);

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(
            paramLabel = "SERVICE",
            completionCandidates = Names.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private String service = "";

    @Option(
            names = {"-f", "--follow"},
            description = "Go on with what is written from now on.")
    private boolean follow;

    @Option(
            names = {"-n", "--lines"},
            paramLabel = "N",
            defaultValue = "100",
            description = "How many of the last lines (default: ${DEFAULT-VALUE}).")
    private int lines;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Path log = log();
        PrintWriter out = spec == null
                ? new PrintWriter(System.out, true)
                : spec.commandLine().getOut();
        byte[] written = Files.readAllBytes(log);
        List<String> all = new String(written, StandardCharsets.UTF_8).lines().toList();
        all.subList(Math.max(0, all.size() - lines), all.size()).forEach(out::println);
        out.flush();
        FollowedLog followed = new FollowedLog(log, written.length);
        while (follow && !out.checkError()) {
            out.print(followed.more());
            out.flush();
            Thread.sleep(LOOK_AGAIN);
        }
        return 0;
    }

    private Path log() throws CommandFailed, IOException {
        List<String> known = Names.all();
        if (!known.contains(service)) {
            throw new CommandFailed("there is no " + service + "; known are " + String.join(", ", known));
        }
        Path log = data.folder().log(service);
        if (!Files.exists(log)) {
            throw new CommandFailed(
                    service + " has written no log in " + data.folder().logs());
        }
        return log;
    }

    /** The processes that write logs. */
    static final class Names implements Iterable<String> {
        static List<String> all() {
            List<String> names = new ArrayList<>(Service.modules());
            names.addAll(List.of(Service.INFRASTRUCTURE, "supervisor", "build"));
            return names;
        }

        @Override
        public Iterator<String> iterator() {
            return all().iterator();
        }
    }
}
