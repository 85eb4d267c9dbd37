package org.fangxin.standalone.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildingIT {
    @TempDir
    Path home;

    private final List<String> told = new ArrayList<>();

    @Test
    void tells_of_each_module_and_keeps_all_that_maven_says() throws Exception {
        mavenThat("echo '[INFO] Building Fangxin gateway 0.1.0                     [5/6]'; echo \"args: $*\"");

        boolean built = build().run(List.of("gateway", "warning-service"));

        assertThat(built).isTrue();
        assertThat(home.resolve("gateway/target/built")).exists();
        assertThat(told).containsExactly("building Fangxin gateway (5/6)");
        assertThat(home.resolve("build.log"))
                .content()
                .contains("--projects gateway,warning-service --also-make package");
    }

    @Test
    void knows_when_maven_failed() throws Exception {
        mavenThat("echo '[ERROR] COMPILATION ERROR'; exit 1");

        assertThat(build().run(List.of("gateway"))).isFalse();
        assertThat(home.resolve("gateway/target/built")).doesNotExist();
        assertThat(home.resolve("build.log")).hasContent("[ERROR] COMPILATION ERROR");
    }

    private Build build() {
        return new Build(home, home.resolve("build.log"), told::add);
    }

    private void mavenThat(String does) throws IOException {
        Path script = home.resolve("mvnw");
        Files.writeString(script, "#!/bin/sh\n" + does + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    }
}
