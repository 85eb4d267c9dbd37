package org.fangxin.standalone.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fangxin.standalone.files.DataFolder;
import org.fangxin.standalone.files.Ports;
import org.fangxin.standalone.process.ProcessMarks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands as a person types them, on the real infrastructure, with services that do no more than be ready. */
class SupervisingAStackIT {
    private static final Path LAUNCHER = Path.of("target/standalone-app.jar").toAbsolutePath();

    @TempDir
    Path folder;

    private DataFolder data;
    private int port;

    @BeforeEach
    void built_services() throws Exception {
        data = new DataFolder(folder.resolve("data"));
        port = Ports.findFree(Set.of());
        for (String module : Service.modules()) {
            ReadyService.jar(BuiltJar.expected(folder, module));
        }
    }

    @AfterEach
    void nothing_stays_behind() throws Exception {
        fangxin("down");
        assertThat(new ProcessMarks(data).find()).isEmpty();
        assertThat(StackLock.holder(data)).isEmpty();
    }

    @Test
    void starts_shows_heals_and_stops() throws Exception {
        Result up = up();
        assertThat(up.code()).as(up.printed()).isZero();
        assertThat(up.printed()).contains("Fangxin is ready.", "http://127.0.0.1:" + port + "/docs");

        JsonNode status = status();
        assertThat(status.path("allUp").asBoolean()).isTrue();
        assertThat(status.path("gateway").asString()).isEqualTo("http://127.0.0.1:" + port);
        assertThat(env("FANGXIN_MONGODB_URI")).isEqualTo(status.path("mongodb").asString());
        assertThat(env("FANGXIN_OIDC_ISSUER")).isEqualTo(status.path("issuer").asString());
        assertThat(env("FANGXIN_DATA_KEY"))
                .isEqualTo(Files.readString(data.keys().resolve("data-key")).strip());
        assertThat(fangxin("token", "officer").printed().strip().split("\\.")).hasSize(3);

        long killed = pid("warning-service");
        ProcessHandle.of(killed).orElseThrow().destroyForcibly();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> status().path("allUp").asBoolean());
        assertThat(pid("warning-service")).isNotEqualTo(killed);
        assertThat(fangxin("logs", "supervisor").printed()).contains("warning-service ended with code 137");

        assertThat(up().code()).isEqualTo(1);
        assertThat(fangxin("down").printed()).contains("stopped");
        assertThat(fangxin("status").code()).isEqualTo(1);
    }

    @Test
    void clears_what_a_killed_supervisor_left_and_starts_on_the_same_ports() throws Exception {
        assertThat(up().code()).isZero();
        String store = status().path("mongodb").asString();
        StackLock.holder(data).orElseThrow().destroyForcibly();
        await().until(() -> StackLock.holder(data).isEmpty());
        assertThat(new ProcessMarks(data).find()).hasSize(5);

        Result again = up();

        assertThat(again.code()).as(again.printed()).isZero();
        assertThat(again.printed()).contains("stopping infrastructure, left behind by a killed run");
        assertThat(status().path("mongodb").asString()).isEqualTo(store);
    }

    @Test
    void stops_all_when_a_service_cannot_start_and_names_its_log() throws Exception {
        Files.writeString(BuiltJar.expected(folder, "gateway"), "no jar at all");

        Result up = up();

        assertThat(up.code()).isEqualTo(1);
        assertThat(up.printed().lines().toList().getLast())
                .startsWith("fangxin: gateway ended while starting (code 1)")
                .endsWith("gateway.log");
        await().until(() -> new ProcessMarks(data).find().isEmpty());
    }

    @Test
    void says_in_one_sentence_that_the_port_is_in_use_or_a_jar_is_missing() throws Exception {
        try (ServerSocket other = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            Result up = up();
            assertThat(up.code()).isEqualTo(1);
            assertThat(up.printed())
                    .isEqualTo(
                            "fangxin: port " + other.getLocalPort() + " is in use; choose another one with --port\n");
        }
        Files.delete(BuiltJar.expected(folder, "gateway"));
        Result up = up();
        assertThat(up.code()).isEqualTo(1);
        assertThat(up.printed().lines().toList().getLast())
                .startsWith("fangxin: ")
                .contains("mvnw");
    }

    private Result up() throws Exception {
        return fangxin("up", "--detach", "--port", String.valueOf(port));
    }

    private JsonNode status() throws Exception {
        return JsonMapper.shared().readTree(fangxin("status", "--json").printed());
    }

    private long pid(String process) throws Exception {
        for (JsonNode found : status().path("processes")) {
            if (found.path("name").asString().equals(process)) {
                return found.path("pid").asLong();
            }
        }
        throw new AssertionError("no process " + process);
    }

    private String env(String name) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI uri = URI.create("http://127.0.0.1:" + port + "/env/" + name);
            return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    private Result fangxin(String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx96m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dfangxin.home=" + folder));
        command.addAll(List.of("-jar", LAUNCHER.toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--data", data.root().toString()));
        File printed = Files.createTempFile(folder, "printed", ".txt").toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed)
                .start();
        int code = process.waitFor();
        return new Result(code, Files.readString(printed.toPath()));
    }

    private record Result(int code, String printed) {}
}
