package org.fangxin.merchant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fangxin.merchant.MerchantLines.line;
import static org.fangxin.merchant.MerchantLines.uscc;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fangxin.merchant.api.RegistryApi;
import org.fangxin.testkit.Stack;
import org.fangxin.testkit.TestToken;
import org.fangxin.testkit.WithStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The service as it is shipped, killed in the middle of an import and started again. */
@WithStack
class KilledImportIT {
    private static final int LINES = 3_000;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final TestToken mall = RegistryApi.partner("mall-killed");
    private Process service;

    @AfterEach
    void end() {
        if (service != null) {
            service.destroyForcibly();
        }
    }

    @Test
    void goes_on_with_an_import_after_a_kill_and_loses_and_repeats_nothing(Stack stack) throws Exception {
        RegistryApi api = start(stack);
        String job = submit(api);
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> done(api, job) >= 200);
        service.destroyForcibly().waitFor();
        int doneBefore = LINES;

        RegistryApi again = start(stack);
        doneBefore = Math.min(doneBefore, done(again, job));
        await().atMost(PATIENCE).until(() -> done(again, job) == LINES);

        assertThat(doneBefore).as("the kill came in the middle").isLessThan(LINES);
        JsonNode counts = again.get(job, mall).expect(200).json().path("counts");
        assertThat(counts.path("created").asInt()).isEqualTo(LINES);
        List<JsonNode> results = again.get(job + "/results", mall).expect(200).lines();
        assertThat(results)
                .hasSize(LINES)
                .allSatisfy(result -> assertThat(result.path("version").asInt()).isEqualTo(1));
        assertThat(again.get("/api/v1/merchants/" + uscc(400_000 + LINES - 1))
                        .expect(200)
                        .json()
                        .path("version")
                        .asInt())
                .isEqualTo(1);
    }

    private String submit(RegistryApi api) {
        String body = IntStream.range(0, LINES)
                .mapToObj(i -> line(uscc(400_000 + i), "店" + i))
                .collect(Collectors.joining("\n"));
        return api.post(
                        "/api/v1/merchant-imports",
                        "application/x-ndjson",
                        body.getBytes(StandardCharsets.UTF_8),
                        "Authorization",
                        mall.bearer())
                .expect(202)
                .header("Location");
    }

    private int done(RegistryApi api, String job) {
        return api.get(job, mall)
                .expect(200)
                .json()
                .path("progress")
                .path("done")
                .asInt();
    }

    private RegistryApi start(Stack stack) throws IOException {
        int port = freePort();
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx192m",
                        "-XX:+UseSerialGC",
                        "-jar",
                        "target/merchant-registry-service-app.jar")
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "killed-import.log").toFile());
        command.environment()
                .putAll(Map.of(
                        "FANGXIN_MONGODB_URI", stack.mongodbUri(),
                        "FANGXIN_MONGODB_DATABASE", stack.database(),
                        "FANGXIN_KAFKA_BOOTSTRAP", stack.kafkaBootstrap(),
                        "FANGXIN_OIDC_ISSUER", stack.issuer(),
                        "FANGXIN_DATA_KEY", Base64.getEncoder().encodeToString(new byte[32]),
                        "SERVER_ADDRESS", "127.0.0.1",
                        "SERVER_PORT", Integer.toString(port)));
        service = command.start();
        RegistryApi api = new RegistryApi(port);
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> api.get("/actuator/health/readiness").status() == 200);
        return api;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
