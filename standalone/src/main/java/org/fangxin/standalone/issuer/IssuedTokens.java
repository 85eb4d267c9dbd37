package org.fangxin.standalone.issuer;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import tools.jackson.databind.json.JsonMapper;

/** Gets access tokens from a running development issuer. */
public final class IssuedTokens {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client;
    private final URI endpoint;
    private final String secret;

    /**
     * @param issuer URL of the issuer
     * @param secret secret of its clients
     */
    public IssuedTokens(HttpClient client, String issuer, String secret) {
        this.client = client;
        this.endpoint = URI.create(issuer + "/oauth2/token");
        this.secret = secret;
    }

    /**
     * A token, valid for eight hours.
     *
     * @throws IOException when the issuer does not answer or refuses
     */
    public String get(TokenRequest request) throws IOException, InterruptedException {
        String credentials = request.role().clientId() + ":" + secret;
        HttpRequest post = HttpRequest.newBuilder(endpoint)
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.ofString(request.form()))
                .build();
        HttpResponse<String> answer = client.send(post, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("the issuer answered " + answer.statusCode() + ": " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body()).path("access_token").asString();
    }
}
