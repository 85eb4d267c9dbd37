package org.fangxin.gateway.signin;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fangxin.gateway.config.GatewayProperties;
import org.fangxin.gateway.problems.Problem;
import org.fangxin.gateway.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.StringUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenID provider: where people sign in, and where a code is exchanged for a token. */
final class Provider {
    private static final Logger LOG = LoggerFactory.getLogger(Provider.class);
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final GatewayProperties.Issuer issuer;
    private final GatewayProperties.SignIn client;
    private final URI back;
    private final JsonMapper json;
    private final Clock clock;
    private final HttpClient http;
    private volatile @Nullable Endpoints known;

    /** What the discovery document says. */
    private record Endpoints(String authorization, String token, Instant readAt) {}

    Provider(GatewayProperties properties, JsonMapper json, Clock clock) {
        this.issuer = properties.issuer();
        this.client = properties.signIn();
        this.back = URI.create(properties.publicUrl() + "/dashboard");
        this.json = json;
        this.clock = clock;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(issuer.timeout())
                .build();
    }

    boolean configured() {
        return !client.clientId().isBlank();
    }

    /**
     * The address at which somebody signs in and from which they come back to the dashboard with a code.
     *
     * @throws org.fangxin.gateway.problems.ProblemException when the provider does not answer
     */
    String address(String state, String challenge) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("response_type", "code");
        query.put("client_id", client.clientId());
        query.put("redirect_uri", back.toString());
        query.put("scope", client.scope());
        query.put("state", state);
        query.put("code_challenge", challenge);
        query.put("code_challenge_method", "S256");
        String endpoint = endpoints().authorization();
        return endpoint + (endpoint.contains("?") ? "&" : "?") + form(query);
    }

    /**
     * The access token for a code; empty when the provider refuses it.
     *
     * @throws org.fangxin.gateway.problems.ProblemException when the provider does not answer
     */
    Optional<String> token(String code, String verifier) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("client_id", client.clientId());
        form.put("code", code);
        form.put("redirect_uri", back.toString());
        form.put("code_verifier", verifier);
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(endpoints().token()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(form)));
        if (!client.clientSecret().isEmpty()) {
            String credentials = encoded(client.clientId()) + ":" + encoded(client.clientSecret());
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
        }
        HttpResponse<String> answer = send(request);
        if (answer.statusCode() >= 400 && answer.statusCode() < 500) {
            LOG.info("The provider refused a code with status {}", answer.statusCode());
            return Optional.empty();
        }
        return Optional.of(text(answer, "access_token"));
    }

    private Endpoints endpoints() {
        Endpoints current = known;
        if (current == null || current.readAt().plus(issuer.keysFor()).isBefore(clock.instant())) {
            String base = StringUtils.trimTrailingCharacter(issuer.uri().toString(), '/');
            HttpResponse<String> document =
                    send(HttpRequest.newBuilder(URI.create(base + "/.well-known/openid-configuration")));
            current = new Endpoints(
                    text(document, "authorization_endpoint"), text(document, "token_endpoint"), clock.instant());
            known = current;
        }
        return current;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(
                    request.timeout(issuer.timeout())
                            .header("Accept", "application/json")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException away) {
            LOG.warn("The provider does not answer: {}", away.toString());
            throw unavailable();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw unavailable();
        }
    }

    private String text(HttpResponse<String> answer, String member) {
        if (answer.statusCode() == 200) {
            try {
                JsonNode value = json.readTree(answer.body()).path(member);
                if (value.isString() && !value.asString().isBlank()) {
                    return value.asString();
                }
            } catch (JacksonException notJson) {
                LOG.warn("The provider's answer is not JSON");
            }
        }
        LOG.warn("The provider answered {} without {}", answer.statusCode(), member);
        throw unavailable();
    }

    private static RuntimeException unavailable() {
        return Problem.of(ProblemCode.IDENTITY_PROVIDER_UNAVAILABLE)
                .retryAfter(RETRY)
                .exception();
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
