package org.fangxin.benchmarks;

import org.fangxin.benchmarks.complaints.ComplaintImportBenchmark;
import org.fangxin.benchmarks.complaints.ComplaintListsBenchmark;
import org.fangxin.benchmarks.registry.RegistryBenchmark;
import org.fangxin.benchmarks.statistics.StatisticsBenchmark;
import org.fangxin.benchmarks.store.StoreBenchmark;
import org.fangxin.benchmarks.warnings.WarningsBenchmark;
import picocli.CommandLine;

/** The entry: each kind of measurement is a subcommand. */
@CommandLine.Command(
        name = "benchmarks",
        mixinStandardHelpOptions = true,
        description = "Measures parts of the platform; figures depend on the machine, ratios hardly.",
        subcommands = {
            StoreBenchmark.class,
            StatisticsBenchmark.class,
            WarningsBenchmark.class,
            ComplaintListsBenchmark.class,
            ComplaintImportBenchmark.class,
            RegistryBenchmark.class
        })
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Benchmarks()).execute(arguments));
    }
}
