package org.fangxin.standalone.build;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Builds modules of this repository with its own Maven call, without their tests.
 *
 * @param home the folder of the repository
 * @param log file that takes all that Maven prints
 * @param told hears of each module as its turn comes
 */
public record Build(Path home, Path log, Consumer<String> told) {
    private static final Pattern TURN = Pattern.compile("\\[INFO] Building (.+?) \\S+ +\\[(\\d+/\\d+)]");

    /** Those of the modules whose jar is missing or older than its sources. */
    public List<String> stale(List<String> modules, Function<String, Path> jar) throws IOException {
        List<String> stale = new ArrayList<>();
        for (String module : modules) {
            if (Freshness.isStale(home, module, jar.apply(module))) {
                stale.add(module);
            }
        }
        return stale;
    }

    /**
     * Builds the modules and what they depend on.
     *
     * @return whether Maven succeeded
     */
    public boolean run(List<String> modules) throws IOException, InterruptedException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        FileTime begun = FileTime.fromMillis(System.currentTimeMillis());
        Process maven = new ProcessBuilder(command(modules))
                .directory(home.toFile())
                .redirectErrorStream(true)
                .start();
        Thread stop = new Thread(maven::destroy, "stop-build");
        Runtime.getRuntime().addShutdownHook(stop);
        try (BufferedReader printed =
                        new BufferedReader(new InputStreamReader(maven.getInputStream(), StandardCharsets.UTF_8));
                BufferedWriter kept = Files.newBufferedWriter(log)) {
            String line;
            while ((line = printed.readLine()) != null) {
                kept.write(line);
                kept.newLine();
                turn(line);
            }
        }
        int code = maven.waitFor();
        try {
            Runtime.getRuntime().removeShutdownHook(stop);
        } catch (IllegalStateException e) {
            Thread.currentThread().join(); // The program is being stopped: this thread has nothing more to say.
        }
        if (code != 0) {
            return false;
        }
        for (String module : modules) {
            stamp(module, begun);
        }
        return true;
    }

    /** What is edited while Maven builds is newer than the stamp. */
    private void stamp(String module, FileTime begun) throws IOException {
        Path stamp = Freshness.stamp(home, module);
        Files.createDirectories(stamp.getParent());
        Files.write(stamp, new byte[0]);
        Files.setLastModifiedTime(stamp, begun);
    }

    private List<String> command(List<String> modules) {
        return List.of(
                home.resolve("mvnw").toString(),
                "--batch-mode",
                "--no-transfer-progress",
                "-Dstyle.color=never",
                "--projects",
                String.join(",", modules),
                "--also-make",
                "package",
                "-Dmaven.test.skip=true",
                "-Dspotless.check.skip=true");
    }

    private void turn(String line) {
        Matcher turn = TURN.matcher(line);
        if (turn.find()) {
            told.accept("building " + turn.group(1) + " (" + turn.group(2) + ")");
        }
    }
}
