package org.fangxin.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of the dashboard's script that need no browser, as Node's own test runner finds them. */
class ScriptsTest {

    @ParameterizedTest
    @ValueSource(strings = {"state.test.mjs", "format.test.mjs"})
    void hold(String tests) throws Exception {
        Assumptions.assumeTrue(nodeIsInstalled(), "skipped: no node");
        Process node = new ProcessBuilder("node", "--test", "src/test/javascript/" + tests)
                .redirectErrorStream(true)
                .start();
        String printed = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).as(printed).isZero();
        assertThat(printed).contains("# fail 0").doesNotContain("# pass 0");
    }

    private static boolean nodeIsInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "node")));
    }
}
