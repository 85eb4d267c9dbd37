package org.fangxin.gateway.security;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.fangxin.gateway.Reply;
import org.fangxin.gateway.RunningGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class TokensIT extends RunningGateway {

    private static final String METADATA =
            "resource_metadata=\"https://fangxin.example/.well-known/oauth-protected-resource\"";

    @Test
    void requests_without_a_token_are_for_the_services_to_judge() {
        assertThat(get("/api/v1/complaints").service()).isEqualTo("complaint-service");
    }

    @Test
    void a_valid_token_is_passed_on() {
        String token = ISSUER.token("u1", "CONSUMER").toString();
        assertThat(call("GET", "/api/v1/complaints").bearer(token).send().status())
                .isEqualTo(200);
        COMPLAINTS.verify(getRequestedFor(anyUrl()).withHeader("Authorization", equalTo("Bearer " + token)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("invalidTokens")
    void an_invalid_token_goes_no_further(String what, String token) {
        Reply reply = call("GET", "/api/v1/complaints").bearer(token).send().isProblem(401, "invalid-token");
        assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\", " + METADATA);
        assertThat(reply.header("Set-Cookie")).isNull();
        COMPLAINTS.verify(0, anyRequestedFor(anyUrl()));
    }

    static Stream<Arguments> invalidTokens() {
        String valid = ISSUER.token("u1").toString();
        String[] parts = valid.split("\\.");
        return Stream.of(
                Arguments.of("expired", ISSUER.token("u1").expired().toString()),
                Arguments.of(
                        "not valid yet",
                        ISSUER.token("u1")
                                .claim("nbf", Instant.now().plusSeconds(600).getEpochSecond())
                                .toString()),
                Arguments.of(
                        "for another audience",
                        ISSUER.token("u1").claim("aud", List.of("other")).toString()),
                Arguments.of(
                        "of another issuer",
                        ISSUER.token("u1").claim("iss", "https://evil.example").toString()),
                Arguments.of("with a broken signature", parts[0] + "." + parts[1] + "." + "A".repeat(342)),
                Arguments.of("without a signature", encoded("{\"alg\":\"none\"}") + "." + parts[1] + "."),
                Arguments.of(
                        "signed with a key that nobody published",
                        encoded("{\"alg\":\"RS256\",\"kid\":\"unknown\"}") + "." + parts[1] + "." + parts[2]),
                Arguments.of("not a token at all", "abc"));
    }

    @Test
    void unknown_keys_do_not_make_valid_tokens_fail() {
        String[] parts = ISSUER.token("u1").toString().split("\\.");
        String unknownKey = encoded("{\"alg\":\"RS256\",\"kid\":\"x\"}") + "." + parts[1] + "." + parts[2];
        for (int i = 0; i < 5; i++) {
            call("GET", "/api/v1/complaints").bearer(unknownKey).send().isProblem(401, "invalid-token");
        }
        assertThat(call("GET", "/api/v1/complaints")
                        .bearer(ISSUER.token("u1"))
                        .send()
                        .status())
                .isEqualTo(200);
    }

    @Test
    void health_is_public_and_other_figures_are_for_operators() {
        assertThat(get("/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(get("/actuator/health/readiness").status()).isEqualTo(200);
        Reply anonymous = get("/actuator/prometheus").isProblem(401, "unauthenticated");
        assertThat(anonymous.header("WWW-Authenticate")).isEqualTo("Bearer " + METADATA);
        call("GET", "/actuator/prometheus")
                .bearer(ISSUER.token("o1", "OFFICER"))
                .send()
                .isProblem(403, "forbidden");
        Reply operator = call("GET", "/actuator/prometheus")
                .bearer(ISSUER.token("a1", "ADMIN"))
                .send();
        assertThat(operator.status()).isEqualTo(200);
        assertThat(operator.body())
                .contains("resilience4j_circuitbreaker_state")
                .contains("http_server_requests_seconds");
    }

    @Test
    void the_challenge_leads_to_the_issuer() {
        JsonNode metadata = get("/.well-known/oauth-protected-resource").json();
        assertThat(metadata.path("resource").asString()).isEqualTo("https://fangxin.example");
        assertThat(metadata.path("authorization_servers").path(0).asString()).isEqualTo(ISSUER.url());
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
