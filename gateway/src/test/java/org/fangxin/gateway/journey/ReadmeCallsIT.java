package org.fangxin.gateway.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.fangxin.testkit.Repository;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The readme files promise nothing that the platform does not do: their calls are executed and the output is compared. */
@WithPlatform
class ReadmeCallsIT {
    private final Platform platform;

    ReadmeCallsIT(Platform platform) {
        this.platform = platform;
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void the_calls_print_what_is_shown(String file, @TempDir Path folder) throws IOException, InterruptedException {
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

        assertThat(calls.waitFor(10, TimeUnit.MINUTES)).as("ends in time").isTrue();
        String printed = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(calls.exitValue()).as(printed).isZero();
        assertThat(printed).contains("do what it says");
    }
}
