package org.fangxin.standalone.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.fangxin.standalone.files.DataFolder;
import org.fangxin.standalone.stack.StackStatus;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Tells what runs on a data folder and how it is. */
@Command(
        name = "status",
        description = "Shows every process with its health and memory, and all addresses.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:everything is up", "1:something is not, or nothing runs"})
final class StatusCommand implements Callable<Integer> {
    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec == null
                ? new PrintWriter(System.out, true)
                : spec.commandLine().getOut();
        DataFolder folder = data.folder();
        StackStatus status = StackStatus.of(folder);
        if (json) {
            out.println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(status));
        } else {
            print(out, status);
        }
        return status.allUp() ? 0 : 1;
    }

    private static void print(PrintWriter out, StackStatus status) {
        if (status.processes().isEmpty()) {
            out.println("nothing runs on " + status.data());
            return;
        }
        out.printf("%-28s %-8s %8s %9s%n", "PROCESS", "HEALTH", "PID", "MEMORY");
        for (StackStatus.ProcessStatus process : status.processes()) {
            out.printf(
                    "%-28s %-8s %8s %6s MB%n",
                    process.name(),
                    process.health(),
                    process.pid() == null ? "-" : process.pid(),
                    process.memoryBytes() == null ? "-" : process.memoryBytes() / 1024 / 1024);
        }
        out.printf("%-28s %-8s %8s %6s MB%n%n", "total", "", "", status.memoryBytes() / 1024 / 1024);
        out.println("gateway  " + status.gateway());
        out.println("store    " + status.mongodb());
        out.println("broker   " + status.kafka());
        out.println("issuer   " + status.issuer());
        out.println("data     " + status.data());
    }
}
