package org.fangxin.benchmarks.complaints;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;

/** Times every list and search of the complaint service at one number of cases, then at a larger one, in one run. */
@CommandLine.Command(
        name = "complaint-lists",
        mixinStandardHelpOptions = true,
        description = "Measures how the lists and searches of complaints grow with the number of cases.")
public final class ComplaintListsBenchmark implements Callable<Integer> {
    /** The largest growth that is allowed from the first size to the last. */
    private static final double AIM = 1.5;

    @CommandLine.Option(names = "--cases", split = ",", description = "numbers of cases, ascending")
    private List<Integer> sizes = List.of(28_450, 284_500);

    @CommandLine.Option(names = "--rounds", description = "how often each list is read at each size")
    private int rounds = 200;

    @CommandLine.Option(names = "--jar", description = "the service as it is shipped")
    private Path jar = Path.of("complaint-service/target/complaint-service-app.jar");

    @Override
    public Integer call() throws Exception {
        Path folder = Files.createTempDirectory("fangxin-complaint-lists");
        try (RunningService service = RunningService.start(folder, jar)) {
            Map<String, List<Double>> micros = new LinkedHashMap<>();
            try (CaseLoad load = CaseLoad.into(service)) {
                ListQuestions questions = ListQuestions.of(service, load.known());
                for (int size : sizes) {
                    long begun = System.nanoTime();
                    load.fillTo(size);
                    System.out.printf("%,d cases after %.0f s%n", size, (System.nanoTime() - begun) / 1e9);
                    questions
                            .quartiles(rounds)
                            .forEach((name, quartile) -> micros.computeIfAbsent(name, any -> new ArrayList<>())
                                    .add(quartile));
                }
            }
            return print(micros) ? 0 : 1;
        } finally {
            delete(folder);
        }
    }

    private boolean print(Map<String, List<Double>> micros) {
        StringBuilder table = new StringBuilder("| list |");
        sizes.forEach(size -> table.append(String.format(Locale.ROOT, " %,d, µs |", size)));
        table.append(" growth |\n|---|")
                .append("---:|".repeat(sizes.size() + 1))
                .append('\n');
        boolean all = true;
        for (Map.Entry<String, List<Double>> list : micros.entrySet()) {
            double growth = list.getValue().getLast() / list.getValue().getFirst();
            all &= growth <= AIM;
            table.append("| ").append(list.getKey()).append(" |");
            list.getValue().forEach(micro -> table.append(String.format(Locale.ROOT, " %,.0f |", micro)));
            table.append(String.format(Locale.ROOT, " %.2f× |%n", growth));
        }
        System.out.println(table);
        System.out.printf(Locale.ROOT, "every list grows at most %.1f times: %s%n", AIM, all);
        return all;
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
