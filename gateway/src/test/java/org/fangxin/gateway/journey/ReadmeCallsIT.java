package org.fangxin.gateway.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.fangxin.testkit.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** README.md promises nothing that the platform does not do: its calls are executed and their output is compared. */
@WithPlatform
class ReadmeCallsIT {
    private static final Path ROOT = Repository.root();
    private static final Pattern CONSOLE_BLOCK =
            Pattern.compile("^```console\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    private final Platform platform;

    ReadmeCallsIT(Platform platform) {
        this.platform = platform;
    }

    @Test
    void the_calls_print_what_it_shows(@TempDir Path folder) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Process calls = new ProcessBuilder(
                        ROOT.resolve(".ci/readme-calls").toString(),
                        platform.gateway(),
                        platform.fangxin().data().toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();

        assertThat(calls.waitFor(10, TimeUnit.MINUTES)).as("ends in time").isTrue();
        String printed = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(calls.exitValue()).as(printed).isZero();
        assertThat(printed).contains("do what it says");
    }

    @Test
    void the_chinese_one_shows_the_same_calls() throws IOException {
        assertThat(consoleBlocks("README.zh-CN.md")).isEqualTo(consoleBlocks("README.md"));
    }

    private static List<String> consoleBlocks(String file) throws IOException {
        String text = Files.readString(ROOT.resolve(file), StandardCharsets.UTF_8);
        return CONSOLE_BLOCK
                .matcher(text)
                .results()
                .map(block -> block.group(1))
                .toList();
    }
}
