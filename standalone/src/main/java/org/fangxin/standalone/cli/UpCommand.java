package org.fangxin.standalone.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.fangxin.standalone.load.SampleLoad;
import org.fangxin.standalone.sample.Scale;
import org.fangxin.standalone.stack.Memory;
import org.fangxin.standalone.stack.StackFacts;
import org.fangxin.standalone.stack.StackSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Builds what is missing, starts the whole platform and keeps it running until it is told to stop. */
@Command(
        name = "up",
        description =
                "Starts the whole platform, after building what is missing, and keeps it running until it is stopped.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Environment:",
            "  FANGXIN_FOREIGN_MONGODB   the same as --mongodb, for an address that holds a password",
            "  FANGXIN_FOREIGN_KAFKA     the same as --kafka"
        })
final class UpCommand implements Callable<Integer> {
    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Port of the gateway (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--detach", description = "Return once everything is ready and leave it running.")
    private boolean detach;

    @Option(names = "--demo", description = "Load a small set of sample data once everything is ready.")
    private boolean demo;

    @Option(
            names = "--memory",
            paramLabel = "SIZE",
            defaultValue = "2g",
            description = "Memory for the whole platform, from 2g (default); for a whole city's data give it 4g.")
    private String memory = "2g";

    @Option(
            names = "--mongodb",
            paramLabel = "URI",
            defaultValue = "${env:FANGXIN_FOREIGN_MONGODB}",
            description = "Use this MongoDB instead of the embedded store.")
    private @Nullable String mongodb;

    @Option(
            names = "--kafka",
            paramLabel = "BOOTSTRAP",
            defaultValue = "${env:FANGXIN_FOREIGN_KAFKA}",
            description = "Use this Kafka instead of the embedded broker.")
    private @Nullable String kafka;

    /** Set in the process that stays behind after {@code --detach}: whoever started it does the talking. */
    @Option(names = "--behind", hidden = true)
    private boolean behind;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        if (port < 1 || port > 65_535) {
            throw new CommandFailed("--port must be between 1 and 65535");
        }
        Memory granted = Memory.parse(memory)
                .orElseThrow(() -> new CommandFailed("--memory must be like 2g or 3000m, between %d and %d MB"
                        .formatted(Memory.LEAST, Memory.MOST)));
        Installation installation = Installation.current();
        StackSettings settings = new StackSettings(
                data.folder(), installation.home(), installation.jar(), port, granted, mongodb, kafka);
        PrintWriter out = out();
        StackFacts facts = detach ? new DetachedStart(settings, out).run() : new Supervision(settings, out).start();
        if (!behind) {
            new Welcome(facts, settings.data(), data.typed()).print(out);
        }
        if (demo && !behind) {
            new SampleLoad(settings.data(), out, SeedCommand.isTerminal())
                    .run(facts, SeedCommand.DEFAULT_SEED, Scale.SMALL);
        }
        if (!detach) {
            Supervision.untilStopped();
        }
        return 0;
    }

    private PrintWriter out() {
        return spec == null
                ? new PrintWriter(System.out, true)
                : spec.commandLine().getOut();
    }
}
