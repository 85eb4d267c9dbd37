package org.fangxin.standalone.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TellingWhatIsStaleTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-11-01T00:00:00Z"));

    @TempDir
    Path home;

    private Path jar;

    @BeforeEach
    void a_repository_built_just_now() throws IOException {
        for (String file : new String[] {
            "pom.xml", "contracts/pom.xml", "contracts/src/main/A", "platform/src/main/B", "gateway/src/main/deep/C"
        }) {
            write(file, Instant.now().minus(1, ChronoUnit.HOURS));
        }
        jar = home.resolve("gateway/target/gateway-app.jar");
        Files.createDirectories(jar.getParent());
        Files.createFile(jar);
        Files.setLastModifiedTime(jar, LONG_AGO);
        write("gateway/target/gateway.jar", Instant.now());
    }

    @Test
    void takes_the_time_of_the_plain_jar_not_the_one_that_a_reproducible_build_gives_the_executable()
            throws IOException {
        assertThat(Freshness.isStale(home, "gateway", jar)).isFalse();
    }

    @Test
    void takes_the_stamp_of_a_build_that_found_nothing_to_change() throws IOException {
        write("gateway/target/gateway.jar", Instant.now().minus(2, ChronoUnit.HOURS));
        assertThat(Freshness.isStale(home, "gateway", jar)).isTrue();

        write("gateway/target/built", Instant.now());

        assertThat(Freshness.isStale(home, "gateway", jar)).isFalse();
    }

    @Test
    void is_not_misled_when_a_link_to_the_jar_goes_away() throws IOException {
        write("gateway/target/gateway.jar", Instant.now().minus(2, ChronoUnit.HOURS));
        Path held = Files.createLink(home.resolve("held.jar"), jar);
        Files.delete(held);

        assertThat(Freshness.isStale(home, "gateway", jar)).isTrue();
    }

    @Test
    void notices_a_changed_source_of_the_module_and_of_what_is_inside_it() throws IOException {
        for (String changed : new String[] {"gateway/src/main/deep/C", "platform/src/main/B", "pom.xml"}) {
            write(changed, Instant.now().plus(1, ChronoUnit.HOURS));
            assertThat(Freshness.isStale(home, "gateway", jar)).as(changed).isTrue();
            write(changed, Instant.now().minus(1, ChronoUnit.HOURS));
        }
    }

    @Test
    void ignores_what_is_not_in_the_jar() throws IOException {
        write("gateway/src/test/T", Instant.now().plus(1, ChronoUnit.HOURS));
        write("warning-service/src/main/W", Instant.now().plus(1, ChronoUnit.HOURS));

        assertThat(Freshness.isStale(home, "gateway", jar)).isFalse();
    }

    @Test
    void calls_a_missing_jar_stale() throws IOException {
        Files.delete(jar);

        assertThat(Freshness.isStale(home, "gateway", jar)).isTrue();
    }

    private void write(String file, Instant changed) throws IOException {
        Path path = home.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, file);
        Files.setLastModifiedTime(path, FileTime.from(changed));
    }
}
