package org.fangxin.gateway.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.fangxin.testkit.Repository;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Clients that the OpenAPI Generator makes from what the running services describe do compile. */
@WithPlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedClientsIT {
    private static final Duration LIMIT = Duration.ofMinutes(8);
    private static final List<String> SERVICES =
            List.of("complaint-service", "merchant-registry-service", "warning-service");

    private static final String TYPESCRIPT = "typescript@5.9.3";

    @TempDir
    static Path folder;

    private final Platform platform;

    GeneratedClientsIT(Platform platform) {
        this.platform = platform;
    }

    @BeforeAll
    void generate() throws IOException, InterruptedException {
        for (String service : SERVICES) {
            Awaitility.await(service + " describes itself")
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> platform.anonymous()
                                    .get("/openapi/" + service + ".json")
                                    .status()
                            == 200);
        }
        Path root = Repository.root();
        Path pom = Files.copy(root.resolve("docs/guides/clients/pom.xml"), folder.resolve("pom.xml"));
        new Program(root.resolve("mvnw").toString())
                .run(
                        root,
                        Map.of(),
                        LIMIT,
                        "-q",
                        "-B",
                        "-f",
                        pom.toString(),
                        "compile",
                        "-Dgateway=" + platform.gateway())
                .expectSuccess();
    }

    @Test
    void java_compiles() throws IOException {
        assertThat(classes(folder.resolve("target/classes"))).isGreaterThan(300);
    }

    /** With the compiler that npm fetches, pinned as in the guide; where npm is, a failure is a failure. */
    @Test
    void typescript_compiles() throws IOException, InterruptedException {
        Program npm = new Program("npm");
        Assumptions.assumeTrue(npm.isInstalled() && new Program("node").isInstalled(), "skipped: no node");
        assertThat(Files.readString(Repository.root().resolve("docs/guides/clients.md")))
                .contains(TYPESCRIPT);
        npm.run(folder, Map.of(), LIMIT, "install", "--no-save", "--no-audit", "--no-fund", "--prefix", ".", TYPESCRIPT)
                .expectSuccess();
        Program compiler = new Program(folder.resolve("node_modules/.bin/tsc").toString());
        for (String service : SERVICES) {
            Path client = folder.resolve("target/typescript").resolve(service);
            assertThat(client.resolve("tsconfig.json")).exists();
            compiler.run(client, Map.of(), LIMIT, "--noEmit", "-p", ".").expectSuccess();
        }
    }

    private static long classes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class")).count();
        }
    }
}
