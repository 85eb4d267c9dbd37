package org.fangxin.standalone.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path folder;

    @Test
    void has_one_name_whichever_way_it_is_reached_and_before_it_exists() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        DataFolder before = new DataFolder(link.resolve("data"));
        Files.createDirectory(real.resolve("data"));

        assertThat(before).isEqualTo(new DataFolder(real.resolve("data")));
        assertThat(before).isEqualTo(new DataFolder(link.resolve("../link/./data")));
    }
}
