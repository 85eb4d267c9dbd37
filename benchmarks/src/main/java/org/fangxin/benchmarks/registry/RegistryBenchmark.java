package org.fangxin.benchmarks.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.fangxin.benchmarks.Folders;
import org.fangxin.benchmarks.Growth;
import org.fangxin.benchmarks.RunningService;
import org.fangxin.standalone.issuer.DevelopmentRole;
import picocli.CommandLine;

/** Imports merchants, times every search, list, count and lookup, imports more, and times again, in one run. */
@CommandLine.Command(
        name = "registry",
        mixinStandardHelpOptions = true,
        description =
                "Measures how searches, counts and lookups of merchants grow with their number, and their import.")
public final class RegistryBenchmark implements Callable<Integer> {
    private static final long PAUSE_MILLIS = 50;

    @CommandLine.Option(names = "--merchants", split = ",", description = "numbers of merchants, ascending")
    private List<Integer> sizes = List.of(4_851, 48_506);

    @CommandLine.Option(names = "--rounds", description = "how often each question is asked at each size")
    private int rounds = 200;

    @CommandLine.Option(
            names = "--heap",
            description = "the service's heap; the launcher gives it so much with --memory 4g")
    private String heap = "256m";

    @CommandLine.Option(names = "--jar", description = "the service as it is shipped")
    private Path jar = Path.of("merchant-registry-service/target/merchant-registry-service-app.jar");

    @Override
    public Integer call() throws Exception {
        Path folder = Files.createTempDirectory("fangxin-registry");
        try (RunningService service = RunningService.start(folder, jar, heap)) {
            RegistryQuestions questions = new RegistryQuestions(service);
            Growth growth = new Growth("question", sizes);
            int there = 0;
            for (int size : sizes) {
                load(service, there, size);
                there = size;
                growth.add(questions.quartiles(rounds));
            }
            return growth.print() ? 0 : 1;
        } finally {
            Folders.delete(folder);
        }
    }

    private static void load(RunningService service, int from, int to) throws IOException, InterruptedException {
        String reviewer = service.token(DevelopmentRole.REVIEWER, null, null, List.of("330100"));
        String lines = MerchantLines.lines(from, to);
        long begun = System.nanoTime();
        String job = service.post(reviewer, "/api/v1/merchant-imports", "application/x-ndjson", lines)
                .path("id")
                .asString();
        double accepted = (System.nanoTime() - begun) / 1e9;
        while (!service.get(reviewer, "/api/v1/merchant-imports/" + job)
                .path("state")
                .asString()
                .equals("succeeded")) {
            Thread.sleep(PAUSE_MILLIS);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%,d lines imported in %.1f s, %,.0f a second (taken in after %.1f s)%n",
                to - from,
                seconds,
                (to - from) / seconds,
                accepted);
        while (service.get(null, "/api/v1/merchants/facets?facets=district")
                        .path("total")
                        .asInt()
                < to) {
            Thread.sleep(PAUSE_MILLIS);
        }
        // What an import still has to tell would be measured with the questions.
        while (service.get(null, "/actuator/metrics/fangxin.outbox.pending?tag=collection:merchants")
                        .path("measurements")
                        .path(0)
                        .path("value")
                        .asDouble()
                > 0) {
            Thread.sleep(PAUSE_MILLIS);
        }
        System.out.printf(Locale.ROOT, "all counted and told after %.1f s%n", (System.nanoTime() - begun) / 1e9);
    }
}
