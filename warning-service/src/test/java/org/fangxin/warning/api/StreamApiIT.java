package org.fangxin.warning.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@Timeout(120)
class StreamApiIT extends ApiTest {
    private static final String DISTRICT = "330182";

    @LocalServerPort
    private int port;

    @Test
    void tells_changes_as_they_happen_and_goes_on_without_a_gap_after_a_break() throws Exception {
        Map<String, String> published;
        String first;
        try (Listener listener = listen("?district=" + DISTRICT, null)) {
            assertThat(listener.next()).containsEntry("event", "ready");
            published(inXihu());
            first = published(inJiande("一"));
            published = listener.next();
        }
        assertThat(published).containsEntry("event", "warning.published");
        JsonNode data = Api.json(published.get("data"));
        assertThat(data.get("warningId").asString()).isEqualTo(first);
        assertThat(data.get("url").asString()).endsWith("/api/v1/warnings/" + first);

        String second = published(inJiande("二"));
        editor().with("If-Match", "*")
                .post("/api/v1/warnings/" + first + "/cancellation", "{\"reason\":{\"zh\":\"解除\",\"en\":\"Over\"}}");

        try (Listener listener = listen("?district=" + DISTRICT, published.get("id"))) {
            assertThat(listener.next()).containsEntry("event", "ready").containsEntry("id", published.get("id"));
            Map<String, String> missed = listener.next();
            Map<String, String> lifted = listener.next();
            assertThat(missed).containsEntry("event", "warning.published");
            assertThat(missed.get("data")).contains(second);
            assertThat(lifted).containsEntry("event", "warning.cancelled");
            assertThat(lifted.get("data")).contains(first);
            assertThat(Long.parseLong(lifted.get("id"))).isGreaterThan(Long.parseLong(missed.get("id")));
        }
    }

    @Test
    void says_so_when_it_cannot_go_on_from_an_id() throws Exception {
        try (Listener listener = listen("", "999999999")) {
            assertThat(listener.next()).containsEntry("event", "reset");
        }
        assertThat(anybody()
                        .with("Last-Event-ID", "abc")
                        .get("/api/v1/warnings/stream")
                        .status())
                .isEqualTo(400);
        assertThat(anybody().get("/api/v1/warnings/stream?district=1").status()).isEqualTo(400);
    }

    private static ObjectNode inJiande(String title) {
        ObjectNode notice = notice(title);
        notice.putArray("districts").add(DISTRICT);
        return notice;
    }

    private static ObjectNode inXihu() {
        ObjectNode notice = notice("别处");
        notice.putArray("districts").add("330106");
        return notice;
    }

    private Listener listen(String query, String lastEventId) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/warnings/stream" + query));
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        HttpResponse<java.io.InputStream> response =
                HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        return new Listener(new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8)));
    }

    private record Listener(BufferedReader lines) implements AutoCloseable {
        /** The next event; signs of life are passed over. */
        Map<String, String> next() throws IOException {
            Map<String, String> event = new HashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty() && !event.isEmpty()) {
                    return event;
                }
                int colon = line.indexOf(": ");
                if (colon > 0) {
                    event.put(line.substring(0, colon), line.substring(colon + 2));
                }
            }
            throw new AssertionError("the stream ended");
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
