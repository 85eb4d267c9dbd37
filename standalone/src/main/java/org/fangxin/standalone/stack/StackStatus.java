package org.fangxin.standalone.stack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fangxin.standalone.files.DataFolder;
import org.fangxin.standalone.process.MarkedProcess;
import org.fangxin.standalone.process.ProcessMarks;
import org.fangxin.standalone.process.ResidentMemory;
import org.jspecify.annotations.Nullable;

/**
 * How the stack of a data folder is, at one moment.
 *
 * @param data the folder
 * @param running whether a supervisor lives
 * @param allUp whether a supervisor lives and every process is up
 * @param memoryBytes resident memory of all processes together
 * @param gateway URL of the gateway; null, as the other addresses, when nothing was started
 * @param processes the supervisor, the infrastructure and the services
 */
public record StackStatus(
        String data,
        boolean running,
        boolean allUp,
        long memoryBytes,
        @Nullable String gateway,
        @Nullable String mongodb,
        @Nullable String kafka,
        @Nullable String issuer,
        List<ProcessStatus> processes) {

    /**
     * One process.
     *
     * @param health UP, DOWN (answers that it is not ready), SILENT (does not answer) or DEAD (does not live)
     * @param pid null when it does not live
     */
    public record ProcessStatus(
            String name,
            String health,
            @Nullable Long pid,
            @Nullable Long memoryBytes,
            @Nullable String url) {}

    /** Looks at the folder, its processes and what they answer. */
    public static StackStatus of(DataFolder data) throws IOException, InterruptedException {
        Optional<ProcessHandle> supervisor = StackLock.holder(data);
        Map<String, ProcessHandle> living = new ProcessMarks(data)
                .find().stream()
                        .collect(Collectors.toMap(MarkedProcess::name, MarkedProcess::handle, (one, other) -> one));
        Optional<StackFacts> facts = StackFacts.of(data);
        List<ProcessStatus> processes = supervisor.isEmpty() && living.isEmpty()
                ? List.of()
                : processes(supervisor.orElse(null), living, facts.orElse(null));
        return new StackStatus(
                data.root().toString(),
                supervisor.isPresent(),
                supervisor.isPresent()
                        && processes.stream()
                                .allMatch(process -> process.health().equals("UP")),
                processes.stream()
                        .map(ProcessStatus::memoryBytes)
                        .mapToLong(bytes -> bytes == null ? 0 : bytes)
                        .sum(),
                address(facts, StackFacts::gateway),
                address(facts, StackFacts::mongodb),
                address(facts, StackFacts::kafka),
                address(facts, StackFacts::issuer),
                processes);
    }

    private static List<ProcessStatus> processes(
            @Nullable ProcessHandle supervisor, Map<String, ProcessHandle> living, @Nullable StackFacts facts)
            throws InterruptedException {
        List<ProcessStatus> processes = new ArrayList<>();
        processes.add(process("supervisor", supervisor, supervisor == null ? "DEAD" : "UP", null));
        try (Readiness readiness = new Readiness()) {
            String issuer = facts == null ? null : facts.issuer();
            processes.add(asked(readiness, Service.INFRASTRUCTURE, living, issuer));
            for (String module : Service.modules()) {
                String url = facts == null ? null : facts.services().get(module);
                processes.add(asked(readiness, module, living, url));
            }
        }
        return processes;
    }

    private static ProcessStatus asked(
            Readiness readiness, String name, Map<String, ProcessHandle> living, @Nullable String url)
            throws InterruptedException {
        ProcessHandle handle = living.get(name);
        if (handle == null) {
            return process(name, null, "DEAD", url);
        }
        String health = url == null ? Health.SILENT.name() : readiness.of(url).name();
        return process(name, handle, health, url);
    }

    private static ProcessStatus process(
            String name, @Nullable ProcessHandle handle, String health, @Nullable String url) {
        if (handle == null) {
            return new ProcessStatus(name, health, null, null, url);
        }
        OptionalLong memory = ResidentMemory.of(handle.pid());
        return new ProcessStatus(name, health, handle.pid(), memory.isPresent() ? memory.getAsLong() : null, url);
    }

    private static @Nullable String address(Optional<StackFacts> facts, Function<StackFacts, String> which) {
        return facts.map(which).orElse(null);
    }
}
