package org.fangxin.gateway.problems;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fangxin.gateway.RawHttp;
import org.fangxin.gateway.Reply;
import org.fangxin.gateway.RunningGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the gateway itself answers to requests that lead nowhere; outages, tokens, sizes and origins have tests of their own. */
class ProblemsIT extends RunningGateway {

    @AfterEach
    void no_service_was_asked() {
        for (var service : List.of(COMPLAINTS, MERCHANTS, WARNINGS)) {
            service.verify(0, anyRequestedFor(anyUrl()));
        }
    }

    @Test
    void an_unknown_address() {
        Reply reply = get("/nothing/here?secret=1").isProblem(404, "not-found");
        assertThat(reply.json().path("instance").asString()).isEqualTo("/nothing/here");
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void a_page_knows_only_reading() {
        Reply reply = call("POST", "/docs").body("x").send().isProblem(405, "method-not-allowed");
        assertThat(reply.header("Allow")).contains("GET");
    }

    @Test
    void a_page_is_not_to_be_had_as_json() {
        call("GET", "/problems").header("Accept", "application/json").send().isProblem(406, "not-acceptable");
    }

    @Test
    void an_unknown_method() {
        Reply reply = call("BREW", "/api/v1/complaints").send().isProblem(405, "method-not-allowed");
        assertThat(reply.header("Allow")).contains("GET").contains("PATCH").doesNotContain("BREW");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/complaints/../../actuator/env",
                "/api/v1/complaints/%2e%2e/x",
                "/api/v1/complaints/a%2Fb",
                "/api/v1/complaints;x=y",
                "/api/v1//complaints",
                "/api/v1/complaints/%zz",
                "/api/v1/complaints?q=%zz",
                "/api/v1/complaints/a\\b",
                "/api/v1/complaints?q={}"
            })
    void an_address_that_can_be_read_in_two_ways(String address) throws Exception {
        assertThat(RawHttp.exchange(port(), "GET " + address + " HTTP/1.1\r\nHost: x\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("Content-Type: application/problem+json")
                .contains("\"code\":\"malformed-request\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET /a b c HTTP/1.1\\r\\nHost: x                                            | 400 | malformed-request
            GET /api/v1/warnings HTTP/1.1\\r\\nA: b                                     | 400 | malformed-request
            GET /api/v1/warnings HTTP/1.1\\r\\nHost: x\\r\\nbad header                  | 400 | malformed-request
            POST /api/v1/warnings HTTP/1.1\\r\\nHost: x\\r\\nContent-Length: many       | 400 | malformed-request
            POST /api/v1/warnings HTTP/1.1\\r\\nHost: x\\r\\nTransfer-Encoding: magic   | 501 | not-implemented
            GET /api/v1/warnings HTTP/7.3\\r\\nHost: x                                  | 505 | http-version-not-supported
            TRACE /api/v1/warnings HTTP/1.1\\r\\nHost: x                                | 405 | method-not-allowed
            """)
    void what_is_hardly_http(String head, int status, String code) throws Exception {
        String request = head.replace("\\r\\n", "\r\n") + "\r\n\r\n";
        assertThat(RawHttp.exchange(port(), request))
                .startsWith("HTTP/1.1 " + status)
                .contains("Content-Type: application/problem+json")
                .contains("\"code\":\"" + code + "\"")
                .contains("\"type\":\"https://fangxin.example/problems/" + code + "\"")
                .containsPattern("X-Request-Id: [0-9a-f]{32}")
                .doesNotContain("<html");
    }

    @Test
    void too_much_before_the_body() {
        call("GET", "/api/v1/warnings?q=" + "a".repeat(9_000)).send().isProblem(414, "uri-too-long");
        call("GET", "/api/v1/warnings")
                .header("X-Long", "a".repeat(17_000))
                .send()
                .isProblem(431, "headers-too-large");
    }

    @Test
    void far_too_much_before_the_body_is_still_a_problem() throws Exception {
        String request = "GET /api/v1/warnings HTTP/1.1\r\nHost: x\r\nX-Long: " + "a".repeat(40_000) + "\r\n\r\n";
        assertThat(RawHttp.exchange(port(), request))
                .startsWith("HTTP/1.1 400")
                .contains("\"code\":\"malformed-request\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            none                     | en    | Not found
            de-DE,fr;q=0.5           | en    | Not found
            zh                       | zh-CN | 未找到
            zh-Hant-TW,en;q=0.1      | zh-CN | 未找到
            en-GB;q=0.4,zh-CN;q=0.9  | zh-CN | 未找到
            not a language list;;q=7 | en    | Not found
            """)
    void in_the_language_that_was_asked_for(String acceptLanguage, String language, String title) {
        var call = call("GET", "/nothing");
        Reply reply = (acceptLanguage == null ? call : call.header("Accept-Language", acceptLanguage)).send();
        reply.isProblem(404, "not-found");
        assertThat(reply.json().path("title").asString()).isEqualTo(title);
        assertThat(reply.header("Content-Language")).isEqualTo(language);
        assertThat(reply.header("Vary")).contains("Accept-Language");
    }

    @Test
    void the_error_page_is_no_page() {
        get("/error").isProblem(404, "not-found");
    }
}
