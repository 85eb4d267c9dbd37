package org.fangxin.gateway.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.fangxin.testkit.Repository;

/** The {@code ./fangxin} command, as one types it, on one data folder. */
record Fangxin(Path data) {
    /** A journey's webhook endpoint is on this machine, which only development may allow. */
    static final String LOCAL_WEBHOOKS = "FANGXIN_WARNING_WEBHOOKS_ALLOWLOCAL";

    private static final Duration LIMIT = Duration.ofMinutes(12);

    /** What a command printed and how it ended. */
    record Result(int code, String output, String errors) {}

    /** Runs a command with {@code --data} set; fails unless it succeeds. Returns what it printed. */
    String run(String... arguments) {
        Result result = attempt(arguments);
        if (result.code() != 0) {
            throw new IllegalStateException("./fangxin " + String.join(" ", arguments) + " ended with code "
                    + result.code() + "\n" + result.output() + result.errors());
        }
        return result.output();
    }

    Result attempt(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Repository.root().resolve("fangxin").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("--data", data.toString()));
        try {
            Path output = Files.createTempFile("fangxin-out", ".txt");
            Path errors = Files.createTempFile("fangxin-err", ".txt");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile());
            builder.environment().put(LOCAL_WEBHOOKS, "true");
            Process process = builder.start();
            if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("./fangxin " + arguments[0] + " took longer than " + LIMIT + "\n"
                        + Files.readString(output) + Files.readString(errors));
            }
            Result result = new Result(process.exitValue(), text(output), text(errors));
            Files.delete(output);
            Files.delete(errors);
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
