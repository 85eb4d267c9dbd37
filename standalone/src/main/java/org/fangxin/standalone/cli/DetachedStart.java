package org.fangxin.standalone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fangxin.standalone.files.DataFolder;
import org.fangxin.standalone.process.ProcessSpec;
import org.fangxin.standalone.process.ProcessStarter;
import org.fangxin.standalone.stack.StackFacts;
import org.fangxin.standalone.stack.StackFailed;
import org.fangxin.standalone.stack.StackLock;
import org.fangxin.standalone.stack.StackSettings;

/** Starts a supervisor that outlives this process, and passes on what it says until everything is ready. */
final class DetachedStart {
    private static final String SUPERVISOR = "supervisor";
    private static final String SENTENCE = "fangxin: ";
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final StackSettings settings;
    private final DataFolder data;
    private final PrintWriter out;
    private String sentence;

    DetachedStart(StackSettings settings, PrintWriter out) {
        this.settings = settings;
        this.data = settings.data();
        this.out = out;
        this.sentence = "the supervisor ended; its log is " + data.log(SUPERVISOR);
    }

    StackFacts run() throws CommandFailed, StackFailed, IOException, InterruptedException {
        StackLock.refuseIfTaken(data);
        Process supervisor = start();
        Thread stop = new Thread(supervisor::destroy, "stop-supervisor");
        Runtime.getRuntime().addShutdownHook(stop);
        FollowedLog log = new FollowedLog(data.log(SUPERVISOR), 0);
        while (supervisor.isAlive()) {
            Optional<StackFacts> facts = StackFacts.of(data)
                    .filter(StackFacts::ready)
                    .filter(ready -> ready.supervisor() == supervisor.pid());
            passOn(log.more());
            if (facts.isPresent()) {
                Runtime.getRuntime().removeShutdownHook(stop);
                return facts.get();
            }
            Thread.sleep(LOOK_AGAIN);
        }
        passOn(log.more());
        throw new CommandFailed(sentence);
    }

    private Process start() throws CommandFailed {
        try {
            Path log = data.log(SUPERVISOR);
            Files.createDirectories(data.logs());
            Files.deleteIfExists(log);
            return ProcessStarter.start(new ProcessSpec(SUPERVISOR, command(), environment(), log));
        } catch (IOException e) {
            throw new CommandFailed("the data folder " + data.root() + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** The sentence in which the supervisor fails becomes this command's own; all else it says is passed on. */
    private void passOn(String said) {
        said.lines().forEach(line -> {
            if (line.startsWith(SENTENCE)) {
                sentence = line.substring(SENTENCE.length());
            } else {
                out.println(line);
            }
        });
        out.flush();
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-jar", settings.launcher().toString(), "up", "--behind"));
        command.addAll(List.of("--data", data.root().toString(), "--port", String.valueOf(settings.port())));
        command.addAll(List.of("--memory", settings.memory().toString()));
        return command;
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        if (settings.mongodb() != null) {
            environment.put("FANGXIN_FOREIGN_MONGODB", settings.mongodb());
        }
        if (settings.kafka() != null) {
            environment.put("FANGXIN_FOREIGN_KAFKA", settings.kafka());
        }
        return environment;
    }
}
