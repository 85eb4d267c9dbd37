package org.fangxin.gateway.security;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;

import org.fangxin.gateway.RawHttp;
import org.fangxin.gateway.Reply;
import org.fangxin.gateway.RunningGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrowserIT extends RunningGateway {

    @ParameterizedTest
    @ValueSource(strings = {"https://app.example", "https://fangxin.example"})
    void listed_origins_and_the_gateways_own_may_call(String origin) throws Exception {
        Reply reply = call("GET", "/api/v1/warnings").header("Origin", origin).send();
        assertThat(reply.service()).isEqualTo("warning-service");
        assertThat(reply.header("Access-Control-Allow-Origin")).isEqualTo(origin);
        assertThat(reply.header("Access-Control-Allow-Credentials")).isNull();
        assertThat(reply.header("Access-Control-Expose-Headers").split(", "))
                .contains(
                        "ETag",
                        "Link",
                        "Location",
                        "Retry-After",
                        "RateLimit",
                        "RateLimit-Policy",
                        "Deprecation",
                        "Sunset",
                        "X-Request-Id");
    }

    @Test
    void a_preflight_is_answered_by_the_gateway() {
        Reply reply = call("OPTIONS", "/api/v1/complaints")
                .header("Origin", "https://app.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,idempotency-key,content-type")
                .send();
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Access-Control-Allow-Methods")).contains("POST");
        assertThat(reply.header("Access-Control-Allow-Headers")).contains("idempotency-key");
        assertThat(reply.header("Access-Control-Max-Age")).isEqualTo("600");
        COMPLAINTS.verify(0, anyRequestedFor(anyUrl()));
    }

    @Test
    void other_origins_may_not() {
        call("GET", "/api/v1/warnings")
                .header("Origin", "https://evil.example")
                .send()
                .isProblem(403, "origin-not-allowed");
        call("OPTIONS", "/api/v1/warnings")
                .header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "GET")
                .send()
                .isProblem(403, "origin-not-allowed");
        WARNINGS.verify(0, anyRequestedFor(anyUrl()));
    }

    @Test
    void a_browser_is_told_that_the_answer_depends_on_the_origin() {
        assertThat(get("/api/v1/warnings").header("Vary")).contains("Origin");
    }

    @Test
    void data_may_be_neither_framed_nor_guessed_at() {
        Reply reply = get("/api/v1/warnings");
        assertThat(reply.header("Content-Security-Policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(reply.header("Permissions-Policy")).contains("geolocation=()");
        assertThat(reply.header("Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(reply.header("Cache-Control")).contains("no-store");
    }

    @Test
    void problems_carry_the_same_headers() throws Exception {
        Reply reply = get("/api/v1/nothing").isProblem(404, "not-found");
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(RawHttp.exchange(port(), "GET / HTTP/1.1\r\n\r\n")).contains("nosniff");
    }
}
