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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients that the OpenAPI Generator makes from what the running services describe do compile. */
@WithPlatform
class GeneratedClientsIT {
    private static final Duration LIMIT = Duration.ofMinutes(8);
    private static final List<String> SERVICES =
            List.of("complaint-service", "merchant-registry-service", "warning-service");

    private final Platform platform;

    GeneratedClientsIT(Platform platform) {
        this.platform = platform;
    }

    @Test
    void java_and_typescript_compile(@TempDir Path folder) throws Exception {
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
        assertThat(classes(folder.resolve("target/classes"))).isGreaterThan(300);
        typescript(folder);
    }

    private static long classes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class")).count();
        }
    }

    /** The compiler is a package of npm and not part of the build: used where it is installed. */
    private static void typescript(Path folder) throws IOException, InterruptedException {
        Program compiler = new Program("tsc");
        Assumptions.assumeTrue(compiler.isInstalled(), "Java compiles; TypeScript skipped: no tsc");
        for (String service : SERVICES) {
            compiler.run(folder.resolve("target/typescript").resolve(service), Map.of(), LIMIT, "--noEmit", "-p", ".")
                    .expectSuccess();
        }
    }
}
