package org.fangxin.benchmarks.complaints;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.fangxin.benchmarks.Folders;
import org.fangxin.benchmarks.Growth;
import org.fangxin.benchmarks.RunningService;
import picocli.CommandLine;

/** Times every list and search of the complaint service at one number of cases, then at a larger one, in one run. */
@CommandLine.Command(
        name = "complaint-lists",
        mixinStandardHelpOptions = true,
        description = "Measures how the lists and searches of complaints grow with the number of cases.")
public final class ComplaintListsBenchmark implements Callable<Integer> {
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
            Growth growth = new Growth("list", sizes);
            try (CaseLoad load = CaseLoad.into(service)) {
                ListQuestions questions = ListQuestions.of(service, load.known());
                for (int size : sizes) {
                    long begun = System.nanoTime();
                    load.fillTo(size);
                    System.out.printf("%,d cases after %.0f s%n", size, (System.nanoTime() - begun) / 1e9);
                    growth.add(questions.quartiles(rounds));
                }
            }
            return growth.print() ? 0 : 1;
        } finally {
            Folders.delete(folder);
        }
    }
}
