package org.fangxin.benchmarks.statistics;

import static org.fangxin.benchmarks.statistics.Platform.found;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.LongPredicate;
import org.fangxin.standalone.files.DataFolder;
import org.fangxin.standalone.load.LoadFailed;
import org.fangxin.standalone.sample.Scale;
import picocli.CommandLine;

/**
 * Loads a tenth of a city into a running stack, asks for figures through the gateway, makes ten times as many figures of it
 * ({@link Copies}), asks the same again, and prints the median times and their ratio. No question is asked twice: each has a
 * range of its own, and the unseen ones filters that were never asked for. In the end all figures are counted anew from the
 * cases that are there, and checked.
 */
@CommandLine.Command(
        name = "statistics",
        mixinStandardHelpOptions = true,
        description = "Measures figures at 28,450 cases and at ten times as many on a running stack.")
public final class StatisticsBenchmark implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final long PAUSE_MILLIS = 500;
    private static final int WARM_UP = 150;
    private static final String CASES = "/api/v1/statistics/complaints?from=2020-01-01&metric=received";
    private static final String WORK = "/api/v1/operations/complaint-service/statistics/";

    @CommandLine.Option(names = "--data", description = "the data folder of the stack (default: ${DEFAULT-VALUE})")
    private Path data = Path.of(".fangxin");

    @CommandLine.Option(
            names = "--rounds",
            description = "how often each question is asked (default: ${DEFAULT-VALUE})")
    private int rounds = 100;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Override
    public Integer call() throws IOException, InterruptedException, LoadFailed {
        Platform platform = new Platform(new DataFolder(data.toAbsolutePath()));
        platform.load(Scale.TENTH, 1);
        long few = counted(platform, received -> received >= Scale.TENTH.cases().past());
        medians(platform, 0); // whatever comes first pays for the compiler
        Map<String, Double> before = medians(platform, WARM_UP + rounds);
        long many;
        Map<String, Double> after;
        try (Copies copies = new Copies(platform.mongodb())) {
            copies.add();
            many = counted(platform, received -> received == few * (Copies.TIMES + 1));
            after = medians(platform, 2 * (WARM_UP + rounds));
            copies.empty();
            counted(platform, received -> received == few);
            copies.remove();
        }
        System.out.printf("%-36s %,10d %,10d   ratio%n", "question (median ms)", few, many);
        after.forEach((name, millis) -> System.out.printf(
                "%-36s %10.2f %10.2f   %5.2f%n", name, was(before, name), millis, millis / was(before, name)));
        System.out.printf("figures of %,d cases counted anew and answered: %.1f s%n", few, worked(platform, "rebuild"));
        System.out.printf("the same compared with a recount: %.1f s%n", worked(platform, "check"));
        System.out.printf("sheets that differ: %s%n", found("\"differing\":(\\d+)", platform.get(WORK + "check")));
        return 0;
    }

    private static double was(Map<String, Double> before, String name) {
        return before.getOrDefault(name, Double.NaN);
    }

    /** Waits until so many cases are counted, and everything received is. */
    private static long counted(Platform platform, LongPredicate enough) throws IOException, InterruptedException {
        OffsetDateTime loaded = OffsetDateTime.now();
        long start = System.nanoTime();
        while (System.nanoTime() - start < PATIENCE.toNanos()) {
            String answer = platform.get(CASES);
            long received = Long.parseLong(found("\"received\":\\{\"value\":(\\d+)", answer));
            if (enough.test(received) && asOf(answer).isAfter(loaded)) {
                System.out.printf("%,d cases, all counted after %.1f s%n", received, (System.nanoTime() - start) / 1e9);
                return received;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        throw new IllegalStateException("the cases are not counted after " + PATIENCE);
    }

    private Map<String, Double> medians(Platform platform, int from) throws IOException, InterruptedException {
        Map<String, Double> medians = new LinkedHashMap<>();
        for (Inquiry inquiry : Inquiry.all()) {
            for (int round = 0; round < WARM_UP; round++) {
                platform.get(inquiry.path(today, from + round));
            }
            double[] millis = new double[rounds];
            for (int round = 0; round < rounds; round++) {
                long start = System.nanoTime();
                platform.get(inquiry.path(today, from + WARM_UP + round));
                millis[round] = (System.nanoTime() - start) / 1e6;
            }
            Arrays.sort(millis);
            medians.put(inquiry.name(), millis[rounds / 2]);
        }
        return medians;
    }

    /** Has work on all figures done; for a rebuild until an answer has it. */
    private static double worked(Platform platform, String kind) throws IOException, InterruptedException {
        long start = System.nanoTime();
        platform.post(WORK + kind);
        while (System.nanoTime() - start < PATIENCE.toNanos()) {
            Thread.sleep(PAUSE_MILLIS);
            String state = platform.get(WORK + kind);
            boolean finished = state.contains("\"finishedAt\":\"");
            if (finished
                    && (kind.equals("check")
                            || asOf(platform.get(CASES))
                                    .isAfter(OffsetDateTime.parse(found("\"finishedAt\":\"([^\"]+)\"", state))))) {
                return (System.nanoTime() - start) / 1e9;
            }
        }
        throw new IllegalStateException("it takes longer than " + PATIENCE);
    }

    private static OffsetDateTime asOf(String answer) {
        return OffsetDateTime.parse(found("\"asOf\":\"([^\"]+)\"", answer));
    }
}
