package org.fangxin.merchant.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.fangxin.testkit.TestIssuer;
import org.fangxin.testkit.TestToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The registry's API as a client sees it. */
public final class RegistryApi {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;

    public RegistryApi(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    /** The API of a service that has read its registry. */
    public static RegistryApi ready(int port) {
        RegistryApi api = new RegistryApi(port);
        await().until(() -> api.get("/actuator/health/readiness").status() == 200);
        return api;
    }

    /** An answer with its body read as JSON. */
    public record Answer(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        public List<JsonNode> lines() {
            return response.body().lines().map(JSON::readTree).toList();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public Answer expect(int status) {
            assertThat(status()).as(response.body()).isEqualTo(status);
            return this;
        }
    }

    public static TestToken reviewer() {
        return TestIssuer.shared().token("reviewer-1", "REVIEWER").districts("330100");
    }

    public static TestToken partner(String name) {
        return TestIssuer.shared().token(name + "-client", "PARTNER").partner(name);
    }

    public Answer get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public Answer get(String path, TestToken token) {
        return get(path, "Authorization", token.bearer());
    }

    public Answer post(String path, String contentType, byte[] body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    public Answer send(String method, String path, String body, String... headers) {
        return send(request(path, headers)
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.UTF_8))));
    }

    /** Imports lines and waits until the job is done. */
    public JsonNode importLines(TestToken token, String... lines) {
        byte[] body = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        Answer answer = post(
                "/api/v1/merchant-imports",
                "application/x-ndjson",
                body,
                "Authorization",
                token.bearer(),
                "Prefer",
                "wait=20");
        return answer.expect(200).json();
    }

    public static List<String> texts(JsonNode array, String field) {
        return IntStream.range(0, array.size())
                .mapToObj(i -> array.get(i).path(field).asString())
                .toList();
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
