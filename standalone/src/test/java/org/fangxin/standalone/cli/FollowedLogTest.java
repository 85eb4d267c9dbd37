package org.fangxin.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowedLogTest {
    @TempDir
    Path folder;

    @Test
    void gives_whole_lines_each_once() throws IOException {
        Path log = folder.resolve("a.log");
        FollowedLog followed = new FollowedLog(log, 0);
        assertThat(followed.more()).isEmpty();

        Files.writeString(log, "消费者\nhalf");
        assertThat(followed.more()).isEqualTo("消费者\n");
        Files.writeString(log, " a line\n", StandardOpenOption.APPEND);
        assertThat(followed.more()).isEqualTo("half a line\n");
        assertThat(followed.more()).isEmpty();
    }

    @Test
    void begins_again_with_a_file_that_was_emptied() throws IOException {
        Path log = folder.resolve("a.log");
        Files.writeString(log, "a long first text\n");
        FollowedLog followed = new FollowedLog(log, 0);
        followed.more();

        Files.writeString(log, "new\n");

        assertThat(followed.more()).isEqualTo("new\n");
    }
}
