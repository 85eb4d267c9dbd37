package org.fangxin.complaint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Somebody who calls the service; with headers of the own choice. */
public final class Client {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String base;
    private final String[] headers;

    Client(String base, String... headers) {
        this.base = base;
        this.headers = headers;
    }

    /** The same caller with one more header. */
    public Client with(String name, String value) {
        String[] more = java.util.Arrays.copyOf(headers, headers.length + 2);
        more[headers.length] = name;
        more[headers.length + 1] = value;
        return new Client(base, more);
    }

    /** Where the service answers. */
    public String base() {
        return base;
    }

    public Reply get(String path) {
        return send(request(path).GET());
    }

    public Reply post(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    public Reply delete(String path) {
        return send(request(path).DELETE());
    }

    /** A POST whose content type is among the caller's headers. */
    public Reply send(String path, String body) {
        return send(request(path).POST(BodyPublishers.ofString(body)));
    }

    /** A POST under a new Idempotency-Key. */
    public Reply create(String path, String json) {
        return with("Idempotency-Key", UUID.randomUUID().toString()).post(path, json);
    }

    /** A change that rests on a version. */
    public Reply change(String path, long version, String json) {
        return with("If-Match", "\"" + version + "\"").post(path, json);
    }

    /** Sends a file as a browser's form does. */
    public Reply upload(String path, Upload upload) {
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + Upload.BOUNDARY)
                .POST(BodyPublishers.ofByteArray(upload.whole())));
    }

    /** A content, one character for each of its bytes. */
    public Reply download(String path) {
        return send(request(path).GET(), BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static Reply send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private static Reply send(HttpRequest.Builder request, HttpResponse.BodyHandler<String> body) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), body);
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
