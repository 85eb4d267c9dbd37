package org.fangxin.gateway.statistics;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import org.fangxin.gateway.Reply;
import org.fangxin.gateway.RunningGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OverviewIT extends RunningGateway {
    private static final String OVERVIEW = "/api/v1/statistics/overview";

    @BeforeEach
    void everyServiceAnswers() {
        figures(COMPLAINTS, "complaints", "received", "123", "2026-11-24T10:00:02+08:00");
        figures(MERCHANTS, "merchants", "trusted-units", "48506", "2026-11-24T10:00:01+08:00");
        figures(WARNINGS, "warnings", "published", "7", "2026-11-24T10:00:03+08:00");
        figures(WARNINGS, "outreach", "activities", "9", "2026-11-24T10:00:04+08:00");
    }

    @Test
    void puts_the_figures_of_all_services_together() {
        Reply reply = call("GET", OVERVIEW + "?from=2026-01-01&to=2026-11-24&compare=previous-year")
                .header("Accept-Language", "zh")
                .send();

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.json().path("metrics").findValuesAsString("name"))
                .containsExactly("received", "trusted-units", "published", "activities");
        assertThat(reply.json().at("/metrics/1/value").asInt()).isEqualTo(48506);
        assertThat(reply.json().path("asOf").asString()).as("the oldest part").isEqualTo("2026-11-24T10:00:01+08:00");
        assertThat(reply.header("Cache-Control")).contains("max-age=10", "public");
        COMPLAINTS.verify(getRequestedFor(urlPathEqualTo("/api/v1/statistics/complaints"))
                .withQueryParam("from", equalTo("2026-01-01"))
                .withQueryParam("compare", equalTo("previous-year"))
                .withHeader("Accept-Language", equalTo("zh")));
        MERCHANTS.verify(getRequestedFor(WireMock.urlEqualTo("/api/v1/statistics/merchants")));
    }

    @Test
    void is_not_sent_again_while_only_time_passes() {
        String tag = get(OVERVIEW).header("ETag");
        figures(WARNINGS, "warnings", "published", "7", "2026-11-24T11:00:00+08:00");
        assertThat(call("GET", OVERVIEW).header("If-None-Match", tag).send().status())
                .isEqualTo(304);

        figures(WARNINGS, "warnings", "published", "8", "2026-11-24T11:00:00+08:00");
        assertThat(call("GET", OVERVIEW).header("If-None-Match", tag).send().status())
                .isEqualTo(200);
    }

    @Test
    void names_the_service_that_fails_and_passes_on_what_a_service_refuses() {
        COMPLAINTS.stubFor(WireMock.get(urlPathEqualTo("/api/v1/statistics/complaints"))
                .willReturn(aResponse().withStatus(422).withBody("{\"code\":\"impossible-range\"}")));
        Reply refused = get(OVERVIEW + "?from=2026-02-02&to=2026-01-01");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(refused.json().path("code").asString()).isEqualTo("impossible-range");

        COMPLAINTS.stubFor(WireMock.get(urlPathEqualTo("/api/v1/statistics/complaints"))
                .willReturn(aResponse().withStatus(500)));
        Reply broken = get(OVERVIEW);
        broken.isProblem(502, "bad-gateway");
        assertThat(broken.json().path("service").asString()).isEqualTo("complaint-service");
        get(OVERVIEW + "?colour=red").isProblem(400, "malformed-request");
    }

    private static void figures(WireMockServer service, String path, String metric, String value, String asOf) {
        service.stubFor(WireMock.get(urlPathEqualTo("/api/v1/statistics/" + path))
                .willReturn(okJson("""
                {"asOf":"%s","view":"PUBLIC","from":"2026-01-01","to":"2026-11-24","suppressed":0,
                 "metrics":[{"name":"%s","label":"l","unit":"count","definition":"d"}],
                 "rows":[{"period":null,"keys":{},"labels":{},"values":{"%s":{"value":%s}}}]}
                """.formatted(asOf, metric, metric, value))));
    }
}
