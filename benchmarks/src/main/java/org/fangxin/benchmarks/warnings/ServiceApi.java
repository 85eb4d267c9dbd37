package org.fangxin.benchmarks.warnings;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The warning service's API, as far as the measurement needs it. */
final class ServiceApi {
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String url;

    ServiceApi(String url) {
        this.url = url;
    }

    String get(String path) throws IOException, InterruptedException {
        return read(path, "").body();
    }

    /** Reads what may be known already. */
    HttpResponse<String> read(String path, String knownTag) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path));
        if (!knownTag.isEmpty()) {
            request.header("If-None-Match", knownTag);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The answer's body; fails unless the status is 2xx. */
    String post(@Nullable String token, String path, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "*")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    /** A path under which a new thing was made. */
    String created(String token, String path, String body) throws IOException, InterruptedException {
        Matcher id = ID.matcher(post(token, path, body));
        if (!id.find()) {
            throw new IOException(path + " named no id");
        }
        return path + "/" + id.group(1);
    }

    /** Writes and reviews a warning; what is left is its publication. */
    String approved(String editor, String reviewer, String notice) throws IOException, InterruptedException {
        String path = created(editor, "/api/v1/warnings", notice);
        post(reviewer, path + "/review", "{\"verdict\":\"APPROVED\"}");
        return path;
    }
}
