package org.fangxin.gateway.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;

/** The API behind the gateway, called by one person. */
record Api(String gateway, String token) {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    Reply get(String path, String... headers) {
        return send(request(path).GET(), headers);
    }

    /** Posts JSON. */
    Reply post(String path, String json, String... headers) {
        return postAs("application/json", path, json, headers);
    }

    /** Puts JSON. */
    Reply put(String path, String json, String... headers) {
        return send(
                request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json)), headers);
    }

    /** Posts JSON that creates something, under a key of its own. */
    Reply create(String path, String json) {
        return post(path, json, "Idempotency-Key", newKey());
    }

    /** Posts a body of any content type. */
    Reply postAs(String type, String path, String body, String... headers) {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)), headers);
    }

    Reply send(String method, String path, String... headers) {
        return send(request(path).method(method, BodyPublishers.noBody()), headers);
    }

    static String newKey() {
        return '"' + UUID.randomUUID().toString() + '"';
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(path.startsWith("http") ? path : gateway + path))
                .timeout(PATIENCE);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Reply send(HttpRequest.Builder request, String... headers) {
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            return new Reply(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
