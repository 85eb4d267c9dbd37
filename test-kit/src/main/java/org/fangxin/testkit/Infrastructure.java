package org.fangxin.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import tools.jackson.databind.json.JsonMapper;

/** The {@code infrastructure} command of the standalone jar as a child process that ends with this JVM. */
final class Infrastructure {
    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final int LOG_LINES_IN_A_FAILURE = 40;

    private final Process process;
    private final Addresses addresses;

    /** The file that the command writes once everything answers. */
    record Addresses(String mongodbUri, String kafkaBootstrap, String issuer, long pid) {}

    private Infrastructure(Process process, Addresses addresses) {
        this.process = process;
        this.addresses = addresses;
    }

    static Infrastructure start(Path data, List<String> options) {
        Path log = data.resolve("infrastructure.log");
        Process process = launch(data, options, log);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
        Path ready = data.resolve("run").resolve("infrastructure.json");
        try {
            Awaitility.await()
                    .pollInterval(Duration.ofMillis(100))
                    .atMost(START_LIMIT)
                    .until(() -> !process.isAlive() || writtenBy(process, ready));
        } catch (ConditionTimeoutException e) {
            end(process);
            throw new IllegalStateException("the embedded stack did not come up in " + START_LIMIT + "\n" + tail(log));
        }
        if (!process.isAlive()) {
            throw new IllegalStateException(
                    "the embedded stack ended with code " + process.exitValue() + "\n" + tail(log));
        }
        return new Infrastructure(process, read(ready));
    }

    Addresses addresses() {
        return addresses;
    }

    void stop() {
        end(process);
    }

    private static Process launch(Path data, List<String> options, Path log) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                Repository.executable("standalone").toString(),
                "infrastructure",
                "--data",
                data.toString()));
        command.addAll(options);
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An earlier run with the same folder may have left its file behind: only this process's own counts. */
    private static boolean writtenBy(Process process, Path ready) {
        return Files.exists(ready) && read(ready).pid() == process.pid();
    }

    private static Addresses read(Path ready) {
        try {
            return JsonMapper.shared().readValue(Files.readString(ready), Addresses.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tail(Path log) {
        try {
            List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
            int from = Math.max(0, lines.size() - LOG_LINES_IN_A_FAILURE);
            return "last lines of its log:\n" + String.join("\n", lines.subList(from, lines.size()));
        } catch (IOException e) {
            return "and its log cannot be read: " + e;
        }
    }

    private static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
