package org.fangxin.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogRotationTest {
    @TempDir
    Path folder;

    private final LogRotation rotation = new LogRotation(10, 2);

    @Test
    void puts_a_large_log_aside_under_the_feet_of_its_writer() throws IOException {
        Path log = folder.resolve("service.log");
        try (OutputStream writer = Files.newOutputStream(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            writer.write("longer than ten bytes".getBytes(StandardCharsets.UTF_8));
            rotation.rotate(folder);
            writer.write("next".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(log).hasContent("next");
        assertThat(folder.resolve("service.log.1")).hasContent("longer than ten bytes");
    }

    @Test
    void keeps_no_more_than_it_was_told() throws IOException {
        Path log = folder.resolve("service.log");
        for (String text : new String[] {"the first text", "the second text", "the third text"}) {
            Files.writeString(log, text);
            rotation.rotate(folder);
        }

        assertThat(folder.resolve("service.log.1")).hasContent("the third text");
        assertThat(folder.resolve("service.log.2")).hasContent("the second text");
        assertThat(folder.resolve("service.log.3")).doesNotExist();
    }

    @Test
    void leaves_a_small_log_alone() throws IOException {
        Files.writeString(folder.resolve("service.log"), "short");

        rotation.rotate(folder);

        assertThat(folder).isDirectoryNotContaining("glob:**.1");
    }
}
