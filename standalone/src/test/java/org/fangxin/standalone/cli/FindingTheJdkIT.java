package org.fangxin.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code fangxin} and {@code mvnw} do before there is a Java to ask. */
class FindingTheJdkIT {
    private static final Path SCRIPT = Path.of("..", "bin", "find-jdk.sh").toAbsolutePath();

    @TempDir
    Path homes;

    @Test
    void says_in_one_sentence_that_there_is_none() throws Exception {
        // The places of the machine that runs the test are looked through, but nothing in them counts as a JDK.
        Said said = bash("jdk_version() { :; }; find_jdk");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text())
                .isEqualTo(
                        "fangxin: no JDK 25 found; install one (for example Eclipse Temurin 25) or set JAVA_HOME to it.");
    }

    @Test
    void passes_over_one_that_is_too_old() throws Exception {
        Path old = jdk("old", "17.0.12");
        Path fitting = jdk("fitting", "25.0.1");

        Said said = bash("FANGXIN_JAVA_HOME='%s' JAVA_HOME='%s' find_jdk".formatted(old, fitting));

        assertThat(said).isEqualTo(new Said(0, fitting.toString()));
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = homes.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Path compiler = Files.createFile(home.resolve("bin/javac"));
        Files.setPosixFilePermissions(compiler, PosixFilePermissions.fromString("rwx------"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private record Said(int code, String text) {}

    private static Said bash(String commands) throws IOException, InterruptedException {
        Process bash = new ProcessBuilder("bash", "-c", ". '" + SCRIPT + "'; " + commands)
                .redirectErrorStream(true)
                .start();
        String text = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(bash.waitFor(), text.strip());
    }
}
