package org.fangxin.benchmarks.complaints;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fangxin.benchmarks.Folders;
import org.fangxin.benchmarks.RunningService;
import org.fangxin.standalone.issuer.DevelopmentRole;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

/**
 * Times an import of cases. On a machine with other work the processor time tells more than the clock: the store works in
 * this process, the service in its own.
 */
@CommandLine.Command(
        name = "complaint-imports",
        mixinStandardHelpOptions = true,
        description = "Measures how many lines of cases a second are taken over.")
public final class ComplaintImportBenchmark implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final long PAUSE_MILLIS = 50;

    @CommandLine.Option(names = "--lines", description = "lines of the import that is timed")
    private int lines = 20_000;

    @CommandLine.Option(names = "--warm-up", description = "lines that are imported before")
    private int warmUp = 5_000;

    @CommandLine.Option(names = "--jar", description = "the service as it is shipped")
    private Path jar = Path.of("complaint-service/target/complaint-service-app.jar");

    @Override
    public Integer call() throws Exception {
        Path folder = Files.createTempDirectory("fangxin-complaint-imports");
        try (RunningService service = RunningService.start(folder, jar)) {
            String officer = service.token(DevelopmentRole.OFFICER, null, null, List.of());
            timed(service, officer, "WARM", warmUp);
            Duration serviceBefore = service.cpu();
            Duration storeBefore = ownCpu();
            double seconds = timed(service, officer, "TIMED", lines);
            double again = timed(service, officer, "TIMED", lines);
            Duration serviceTime = service.cpu().minus(serviceBefore);
            Duration storeTime = ownCpu().minus(storeBefore);
            System.out.printf(Locale.ROOT, "%,d new lines: %,.0f a second%n", lines, lines / seconds);
            System.out.printf(Locale.ROOT, "the same again: %,.0f a second%n", lines / again);
            System.out.printf(
                    Locale.ROOT,
                    "processor time of both: service %.1f s, store and client %.1f s%n",
                    serviceTime.toMillis() / 1e3,
                    storeTime.toMillis() / 1e3);
        } finally {
            Folders.delete(folder);
        }
        return 0;
    }

    private static double timed(RunningService service, String officer, String prefix, int lines) throws Exception {
        LocalDate received = LocalDate.now().minusDays(100);
        String body = IntStream.range(0, lines)
                .mapToObj(i -> PastLines.closed(prefix + "-%07d".formatted(i), i, received.plusDays(i % 60)))
                .collect(Collectors.joining("\n"));
        JsonNode job = service.post(officer, "/api/v1/complaint-imports", "application/x-ndjson", body);
        long begun = System.nanoTime();
        String path = "/api/v1/complaint-imports/" + job.path("id").asString();
        while (!job.path("state").asString().equals("succeeded")) {
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IllegalStateException("the import takes longer than " + PATIENCE);
            }
            Thread.sleep(PAUSE_MILLIS);
            job = service.get(officer, path);
        }
        if (job.path("counts").path("rejected").asInt() > 0) {
            throw new IllegalStateException("lines were rejected: " + job);
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private static Duration ownCpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
