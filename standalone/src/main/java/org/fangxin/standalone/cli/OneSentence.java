package org.fangxin.standalone.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Tells failures in one sentence: what could not be done and why. Only an error of the program prints its trace. */
final class OneSentence implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {
    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        String known = command.getCommandSpec().qualifiedName() + " --help";
        command.getErr().println("fangxin: " + sentence(failure.getMessage()) + "; see " + known);
        return CommandLine.ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        if (failure instanceof RuntimeException) {
            failure.printStackTrace(command.getErr());
        }
        command.getErr().println("fangxin: " + sentence(failure.getMessage()));
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static String sentence(@Nullable String message) {
        return message == null
                ? "the program failed, which is a defect"
                : message.lines().findFirst().orElse("");
    }
}
