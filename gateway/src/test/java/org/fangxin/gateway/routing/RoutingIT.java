package org.fangxin.gateway.routing;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.patchRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fangxin.gateway.Reply;
import org.fangxin.gateway.RunningGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingIT extends RunningGateway {

    @ParameterizedTest
    @CsvSource(textBlock = """
            complaints,              complaint-service
            reports,                 complaint-service
            trackings,               complaint-service
            disclosures,             complaint-service
            code-lists,              complaint-service
            legal-deadlines,         complaint-service
            exports,                 complaint-service
            merchants,               merchant-registry-service
            merchant-suggestions,    merchant-registry-service
            merchant-status-lookups, merchant-registry-service
            return-eligibility-checks, merchant-registry-service
            badge-verifications,     merchant-registry-service
            designation-applications, merchant-registry-service
            designations,            merchant-registry-service
            merchant-imports,        merchant-registry-service
            merchant-changes,        merchant-registry-service
            partners,                merchant-registry-service
            stations,                merchant-registry-service
            return-alliances,        merchant-registry-service
            warnings,                warning-service
            feeds,                   warning-service
            warning-matches,         warning-service
            warning-proposals,       warning-service
            articles,                warning-service
            outreach-activities,     warning-service
            surveys,                 warning-service
            webhooks,                warning-service
            watchlists,              warning-service
            inbox,                   warning-service
            """)
    void every_resource_has_its_service(String resource, String service) {
        assertThat(get("/api/v1/" + resource).service()).isEqualTo(service);
        assertThat(get("/api/v1/" + resource + "/one/two").service()).isEqualTo(service);
    }

    @ParameterizedTest
    @ValueSource(strings = {"complaint-service", "merchant-registry-service", "warning-service"})
    void operators_reach_each_service_by_its_name(String service) {
        assertThat(get("/api/v1/operations/" + service + "/dead-letters").service())
                .isEqualTo(service);
    }

    @Test
    void the_registrys_keys_are_public() {
        assertThat(get("/.well-known/jwks.json").service()).isEqualTo("merchant-registry-service");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/unknown",
                "/api/v1/complaintsx",
                "/api/v1/Complaints",
                "/api/v1/%63omplaints",
                "/api/v1/",
                "/api/v2/complaints",
                "/complaints",
                "/api/v1/operations",
                "/api/v1/operations/gateway/x",
                "/v3/api-docs",
                "/complaint-service/actuator/env",
                "/.well-known/jwks.json/x"
            })
    void nothing_else_is_passed_on(String path) {
        get(path).isProblem(404, "not-found");
        for (var service : List.of(COMPLAINTS, MERCHANTS, WARNINGS)) {
            service.verify(0, anyRequestedFor(anyUrl()));
        }
    }

    @Test
    void path_query_method_body_and_headers_arrive_as_they_were_sent() {
        String address = "/api/v1/complaints/a%20%E4%B8%AD+b?q=a+b%20c&x&y=&x=2";
        call("PATCH", address)
                .header("Content-Type", "application/merge-patch+json")
                .header("If-Match", "\"7\"")
                .header("Idempotency-Key", "\"k\"")
                .body("{\"a\":1}")
                .send();
        COMPLAINTS.verify(patchRequestedFor(urlEqualTo(address))
                .withHeader("Content-Type", equalTo("application/merge-patch+json"))
                .withHeader("Content-Length", equalTo("7"))
                .withHeader("If-Match", equalTo("\"7\""))
                .withHeader("Idempotency-Key", equalTo("\"k\""))
                .withRequestBody(equalTo("{\"a\":1}")));
    }

    @Test
    void forms_are_not_eaten_on_the_way() {
        call("POST", "/api/v1/complaints")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .body("a=1&b=2")
                .send();
        COMPLAINTS.verify(anyRequestedFor(anyUrl()).withRequestBody(equalTo("a=1&b=2")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-User-Id",
                "X-Auth-Subject",
                "X-Roles",
                "Remote-User",
                "X-Forwarded-For",
                "X-Forwarded-User",
                "Forwarded",
                "X-Real-IP",
                "Cookie",
                "X-Original-URL",
                "baggage"
            })
    void nobody_claims_an_identity_or_address_by_a_header(String name) {
        call("GET", "/api/v1/complaints").header(name, "forged=1").send();
        COMPLAINTS.verify(getRequestedFor(anyUrl()).withHeader(name, absent()));
    }

    @Test
    void the_callers_trace_goes_on_and_names_the_request() {
        String traceId = "0af7651916cd43dd8448eb211c80319c";
        Reply reply = call("GET", "/api/v1/complaints")
                .header("traceparent", "00-" + traceId + "-b7ad6b7169203331-01")
                .send();
        assertThat(reply.header("X-Request-Id")).isEqualTo(traceId);
        COMPLAINTS.verify(getRequestedFor(anyUrl())
                .withHeader("traceparent", matching("00-" + traceId + "-(?!b7ad6b7169203331)[0-9a-f]{16}-01")));
    }

    @Test
    void every_request_has_an_id_of_its_own() {
        String first = get("/api/v1/complaints").header("X-Request-Id");
        assertThat(first).matches("[0-9a-f]{32}");
        assertThat(get("/api/v1/complaints").header("X-Request-Id")).isNotEqualTo(first);
    }

    @Test
    void a_services_answer_passes_unchanged() {
        COMPLAINTS.stubFor(any(anyUrl())
                .willReturn(aResponse()
                        .withStatus(409)
                        .withHeader("Content-Type", "application/problem+json")
                        .withHeader("ETag", "\"3\"")
                        .withHeader("Cache-Control", "private, no-store")
                        .withHeader("X-Request-Id", "the-services-own")
                        .withBody("{\"code\":\"its-own\"}")));
        Reply reply = get("/api/v1/complaints/1");
        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.body()).isEqualTo("{\"code\":\"its-own\"}");
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.header("ETag")).isEqualTo("\"3\"");
        assertThat(reply.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(reply.header("X-Request-Id")).matches("[0-9a-f]{32}");
    }

    @Test
    void links_to_the_service_become_links_through_the_gateway() {
        String own = COMPLAINTS.baseUrl();
        COMPLAINTS.stubFor(any(anyUrl())
                .willReturn(aResponse()
                        .withStatus(201)
                        .withHeader("Location", own + "/api/v1/complaints/1")
                        .withHeader("Link", "<" + own + "/api/v1/complaints?cursor=x>; rel=\"next\"")));
        Reply reply = call("POST", "/api/v1/complaints").body("{}").send();
        assertThat(reply.header("Location")).isEqualTo("https://fangxin.example/api/v1/complaints/1");
        assertThat(reply.header("Link"))
                .isEqualTo("<https://fangxin.example/api/v1/complaints?cursor=x>; rel=\"next\"");
    }

    @Test
    void redirects_and_packed_bodies_are_left_to_the_client() {
        COMPLAINTS.stubFor(
                any(anyUrl()).willReturn(aResponse().withStatus(303).withHeader("Location", "/api/v1/complaints/2")));
        assertThat(get("/api/v1/complaints/1").status()).isEqualTo(303);
        COMPLAINTS.verify(1, anyRequestedFor(anyUrl()));
    }

    @Test
    void head_tells_the_length_without_the_body() {
        COMPLAINTS.stubFor(any(anyUrl()).willReturn(aResponse().withHeader("Content-Length", "1234")));
        Reply reply = call("HEAD", "/api/v1/complaints/1").send();
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Length")).isEqualTo("1234");
    }

    @Test
    void a_matching_etag_is_the_services_to_judge() {
        COMPLAINTS.stubFor(
                any(anyUrl()).willReturn(aResponse().withHeader("ETag", "\"1\"").withBody("whole")));
        Reply reply = call("GET", "/api/v1/complaints/1")
                .header("If-None-Match", "\"1\"")
                .send();
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo("whole");
    }

    @Test
    void no_session_is_ever_begun() {
        assertThat(get("/api/v1/complaints").header("Set-Cookie")).isNull();
        assertThat(get("/actuator/prometheus").header("Set-Cookie")).isNull();
        assertThat(get("/docs").header("Set-Cookie")).isNull();
    }
}
