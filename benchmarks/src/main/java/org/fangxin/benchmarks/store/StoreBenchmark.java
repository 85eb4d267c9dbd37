package org.fangxin.benchmarks.store;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.fangxin.benchmarks.Folders;
import org.fangxin.standalone.store.EmbeddedStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Measures the embedded store beside others and prints one table. */
@CommandLine.Command(name = "store", mixinStandardHelpOptions = true, description = "Measures the embedded store.")
public final class StoreBenchmark implements Callable<Integer> {

    @CommandLine.Option(names = "--mongodb", description = "another server to measure, by its connection string")
    private @Nullable String mongodb;

    @CommandLine.Option(names = "--documents", split = ",", description = "numbers of documents, ascending")
    private List<Integer> documents = List.of(28_450, 284_500);

    @CommandLine.Option(names = "--without-stock", description = "leave the stock in-memory server out")
    private boolean withoutStock;

    @Override
    public Integer call() throws Exception {
        FiguresTable table = new FiguresTable();
        table.add("embedded", embedded());
        if (!withoutStock) {
            table.add("stock in memory", stock());
        }
        if (mongodb != null) {
            table.add("other", runs(mongodb));
        }
        System.out.println(table.render());
        return 0;
    }

    private List<Figures> embedded() throws Exception {
        List<Figures> figures = new ArrayList<>();
        for (int size : documents) {
            Path folder = Files.createTempDirectory("fangxin-store-benchmark");
            try {
                try (EmbeddedStore store = EmbeddedStore.open(folder, "127.0.0.1", 0)) {
                    figures.add(StoreRun.on(store.connectionString(), size));
                    System.gc(); // what stays after it is what the documents cost
                    Runtime runtime = Runtime.getRuntime();
                    System.out.printf(
                            "embedded, %,d documents: heap in use %,d MB, folder %,d MB%n",
                            size, (runtime.totalMemory() - runtime.freeMemory()) >> 20, bytes(folder) >> 20);
                }
                long start = System.nanoTime();
                EmbeddedStore.open(folder, "127.0.0.1", 0).close();
                System.out.printf(
                        "opened again, checked and closed in %,d ms%n", (System.nanoTime() - start) / 1_000_000);
            } finally {
                Folders.delete(folder);
            }
        }
        return figures;
    }

    private List<Figures> stock() throws InterruptedException {
        List<Figures> figures = new ArrayList<>();
        for (int size : documents) {
            MongoServer server = new MongoServer(new MemoryBackend());
            try {
                figures.add(StoreRun.on(server.bindAndGetConnectionString(), size));
            } finally {
                server.shutdownNow();
            }
        }
        return figures;
    }

    private List<Figures> runs(String connectionString) throws InterruptedException {
        List<Figures> figures = new ArrayList<>();
        for (int size : documents) {
            figures.add(StoreRun.on(connectionString, size));
        }
        return figures;
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
