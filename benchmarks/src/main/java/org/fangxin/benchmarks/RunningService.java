package org.fangxin.benchmarks;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fangxin.standalone.files.DataFolder;
import org.fangxin.standalone.infrastructure.Addresses;
import org.fangxin.standalone.infrastructure.Infrastructure;
import org.fangxin.standalone.infrastructure.InfrastructureSettings;
import org.fangxin.standalone.issuer.ClientSecret;
import org.fangxin.standalone.issuer.DevelopmentRole;
import org.fangxin.standalone.issuer.IssuedTokens;
import org.fangxin.standalone.issuer.TokenRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service as it is shipped, in a process of its own, on a store, broker and issuer of its own. */
public final class RunningService implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long PAUSE_MILLIS = 200;

    private final Infrastructure infrastructure;
    private final Addresses addresses;
    private final Path keys;
    private final Process process;
    private final String url;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private RunningService(Infrastructure infrastructure, Addresses addresses, Path keys, Process process, String url) {
        this.infrastructure = infrastructure;
        this.addresses = addresses;
        this.keys = keys;
        this.process = process;
        this.url = url;
    }

    public static RunningService start(Path folder, Path jar) throws Exception {
        return start(folder, jar, "384m");
    }

    /** Starts a service with a bounded heap and waits until it is ready. */
    public static RunningService start(Path folder, Path jar, String heap) throws Exception {
        if (!Files.isRegularFile(jar)) {
            throw new IOException(jar + " is missing; build it, or name another with --jar");
        }
        DataFolder data = new DataFolder(folder);
        Infrastructure infrastructure = Infrastructure.open(new InfrastructureSettings(data, null, null, 0, 0, 0));
        Addresses addresses = JsonMapper.shared().readValue(Files.readString(data.infrastructure()), Addresses.class);
        int port = freePort();
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-XX:+UseSerialGC",
                        "-jar",
                        jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("service.log").toFile());
        command.environment()
                .putAll(Map.of(
                        "FANGXIN_MONGODB_URI", addresses.mongodbUri(),
                        "FANGXIN_KAFKA_BOOTSTRAP", addresses.kafkaBootstrap(),
                        "FANGXIN_OIDC_ISSUER", addresses.issuer(),
                        "FANGXIN_DATA_KEY", Base64.getEncoder().encodeToString(new byte[32]),
                        // Work on all cases would be measured with the lists.
                        "FANGXIN_COMPLAINT_UPKEEP", "24h",
                        "FANGXIN_STATISTICS_EVERY", "24h",
                        "FANGXIN_OPENDATA_FIRSTLOOK", "24h",
                        "SERVER_ADDRESS", "127.0.0.1",
                        "SERVER_PORT", Integer.toString(port)));
        RunningService service =
                new RunningService(infrastructure, addresses, data.keys(), command.start(), "http://127.0.0.1:" + port);
        service.awaitReady();
        return service;
    }

    /** Processor time of the service until now. */
    public Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    public String mongodbUri() {
        return addresses.mongodbUri();
    }

    /** A token of a development user. */
    public String token(DevelopmentRole role, @Nullable String user, @Nullable String uscc, List<String> districts)
            throws IOException, InterruptedException {
        return new IssuedTokens(
                        client,
                        addresses.issuer(),
                        Files.readString(ClientSecret.fileIn(keys)).strip())
                .get(new TokenRequest(role, user, uscc, null, null, districts));
    }

    /** Reads an answer; fails unless the status is 2xx. */
    public JsonNode get(@Nullable String token, String path) throws IOException, InterruptedException {
        return send(token, HttpRequest.newBuilder(URI.create(url + path)).GET());
    }

    /** Sends a body and reads the answer; fails unless the status is 2xx. */
    public JsonNode post(@Nullable String token, String path, String type, String body)
            throws IOException, InterruptedException {
        return send(
                token,
                HttpRequest.newBuilder(URI.create(url + path))
                        .header("Content-Type", type)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private JsonNode send(@Nullable String token, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    private void awaitReady() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                get(null, "/actuator/health/readiness");
                return;
            } catch (IOException notYet) {
                Thread.sleep(PAUSE_MILLIS);
            }
        }
        close();
        throw new IllegalStateException("the service did not become ready");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        client.close();
        infrastructure.close();
    }
}
