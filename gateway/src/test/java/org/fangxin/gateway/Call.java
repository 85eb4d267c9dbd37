package org.fangxin.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** One HTTP request, sent by a client that follows and retries nothing. */
public final class Call {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final String method;
    private final HttpRequest.Builder request;
    private BodyPublisher body = BodyPublishers.noBody();

    Call(int port, String method, String path) {
        this.method = method;
        this.request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30));
    }

    public Call header(String name, String value) {
        request.header(name, value);
        return this;
    }

    public Call bearer(Object token) {
        return header("Authorization", "Bearer " + token);
    }

    public Call body(String text) {
        body = BodyPublishers.ofString(text);
        return this;
    }

    public Call body(byte[] bytes) {
        body = BodyPublishers.ofByteArray(bytes);
        return this;
    }

    /** A body without a Content-Length, so that it is sent in chunks. */
    public Call chunked(byte[] bytes) {
        body = BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(bytes));
        return this;
    }

    public Reply send() {
        return new Reply(sendFor(BodyHandlers.ofString()));
    }

    /** The response as it arrives, for bodies that do not end soon. */
    public <T> HttpResponse<T> sendFor(HttpResponse.BodyHandler<T> handler) {
        try {
            return CLIENT.send(request.method(method, body).build(), handler);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
