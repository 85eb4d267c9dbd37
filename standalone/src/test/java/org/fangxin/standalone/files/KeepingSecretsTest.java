package org.fangxin.standalone.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepingSecretsTest {
    @TempDir
    Path folder;

    @Test
    void makes_a_key_of_32_bytes_once_and_for_the_owner_only() throws IOException {
        Path file = folder.resolve("keys/data-key");
        String made = Secrets.base64(file);

        assertThat(Base64.getDecoder().decode(made)).hasSize(32);
        assertThat(Secrets.base64(file)).isEqualTo(made);
        assertThat(Secrets.base64(folder.resolve("other"))).isNotEqualTo(made);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void leaves_nothing_but_the_file() throws IOException {
        Secrets.urlSafe(folder.resolve("secret"));

        assertThat(folder).isDirectoryContaining("glob:**/secret").isDirectoryNotContaining("glob:**.new");
    }
}
