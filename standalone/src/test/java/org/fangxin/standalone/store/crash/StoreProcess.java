package org.fangxin.standalone.store.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.fangxin.standalone.store.EmbeddedStore;

/** A store in a process of its own, which can be killed. Limits are small, so that pages are written all the time. */
final class StoreProcess {

    private final Process process;
    private final int port;

    private StoreProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    public static void main(String[] arguments) throws Exception {
        EmbeddedStore store = EmbeddedStore.open(Path.of(arguments[0]), "127.0.0.1", 0);
        System.out.println("port " + store.port());
        Thread.currentThread().join();
    }

    static StoreProcess start(Path folder) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-Dfangxin.store.journalMegabytes=1",
                        "-Dfangxin.store.dirtyMegabytes=2",
                        "-Dfangxin.store.checkpointSeconds=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StoreProcess.class.getName(),
                        folder.toString()))
                .redirectErrorStream(true)
                .start();
        BufferedReader output = process.inputReader();
        StringBuilder seen = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("port ")) {
                drain(output);
                return new StoreProcess(process, Integer.parseInt(line.substring("port ".length())));
            }
            seen.append(line).append('\n');
        }
        throw new IllegalStateException("the store did not start:\n" + seen);
    }

    private static void drain(BufferedReader output) {
        Thread.ofVirtual().start(() -> output.lines().forEach(line -> {}));
    }

    String connectionString() {
        return "mongodb://127.0.0.1:" + port + "/?serverSelectionTimeoutMS=20000";
    }

    /** As kill -9 does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
