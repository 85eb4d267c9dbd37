package org.fangxin.standalone.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.fangxin.standalone.files.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneSupervisorPerFolderTest {
    @TempDir
    Path folder;

    @Test
    void refuses_the_second_and_names_the_first() throws Exception {
        DataFolder data = new DataFolder(folder);
        try (StackLock first = StackLock.take(data)) {
            assertThatThrownBy(() -> StackLock.take(data))
                    .isInstanceOf(StackFailed.class)
                    .hasMessageContaining("already running on " + data.root())
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
            assertThat(StackLock.holder(data)).contains(ProcessHandle.current());
        }
    }

    @Test
    void gives_the_folder_to_the_next_after_the_first_is_gone() throws Exception {
        DataFolder data = new DataFolder(folder);
        StackLock.take(data).close();

        assertThat(StackLock.holder(data)).isEmpty();
        StackLock.take(data).close();
    }

    @Test
    void says_when_the_folder_cannot_be_written() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> StackLock.take(new DataFolder(file.resolve("data"))))
                .isInstanceOf(StackFailed.class)
                .hasMessageContaining("cannot be written");
    }
}
