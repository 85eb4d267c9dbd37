package org.fangxin.standalone.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code fangxin} with its subcommands. */
@Command(
        name = "fangxin",
        description = "Runs the whole Fangxin platform on this machine, for development and evaluation.",
        mixinStandardHelpOptions = true,
        version = "fangxin 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            TokenCommand.class,
            SeedCommand.class,
            InfrastructureCommand.class,
            IssuerCommand.class
        })
public final class FangxinCommand {
    private FangxinCommand() {}

    /**
     * Runs one command line.
     *
     * @return 0 on success, 1 when it failed with one sentence on standard error, 2 when it was not understood
     */
    public static int run(String... arguments) {
        return commandLine().execute(arguments);
    }

    static CommandLine commandLine() {
        return new CommandLine(new FangxinCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(110)
                .setParameterExceptionHandler(new OneSentence())
                .setExecutionExceptionHandler(new OneSentence());
    }
}
