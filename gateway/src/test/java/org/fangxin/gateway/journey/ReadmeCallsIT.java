package org.fangxin.gateway.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.fangxin.testkit.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** README.md promises nothing that the platform does not do: its calls are executed and their output is compared. */
@WithPlatform
class ReadmeCallsIT {
    private final Platform platform;

    ReadmeCallsIT(Platform platform) {
        this.platform = platform;
    }

    @Test
    void the_calls_of_the_readme_print_what_it_shows(@TempDir Path folder) throws IOException, InterruptedException {
        assertCallsWork("README.md", folder);
    }

    @Test
    void so_do_those_of_the_chinese_readme(@TempDir Path folder) throws IOException, InterruptedException {
        assertCallsWork("README.zh-CN.md", folder);
    }

    private void assertCallsWork(String file, Path folder) throws IOException, InterruptedException {
        Path root = Repository.root();
        Path output = folder.resolve("output.txt");
        Process calls = new ProcessBuilder(
                        root.resolve(".ci/readme-calls").toString(),
                        platform.gateway(),
                        platform.fangxin().data().toString(),
                        root.resolve(file).toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();

        assertThat(calls.waitFor(5, TimeUnit.MINUTES)).as("ends in time").isTrue();
        String printed = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(calls.exitValue()).as(printed).isZero();
        assertThat(printed).contains("do what it says");
    }
}
