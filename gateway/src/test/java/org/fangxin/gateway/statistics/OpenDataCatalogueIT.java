package org.fangxin.gateway.statistics;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import org.fangxin.gateway.Reply;
import org.fangxin.gateway.RunningGateway;
import org.junit.jupiter.api.Test;

class OpenDataCatalogueIT extends RunningGateway {
    private static final String CATALOGUE = "/api/v1/open-data";

    @Test
    void lists_the_data_sets_with_their_latest_day_and_those_that_have_none_yet() {
        String described = "{\"title\":\"t\",\"version\":\"2026-11-24\",\"created\":\"2026-11-24T01:00:00Z\"}";
        COMPLAINTS.stubFor(WireMock.get(CATALOGUE + "/disclosures").willReturn(okJson(described)));
        MERCHANTS.stubFor(WireMock.get(CATALOGUE + "/designations").willReturn(okJson(described)));
        WARNINGS.stubFor(
                WireMock.get(CATALOGUE + "/warnings").willReturn(aResponse().withStatus(404)));

        Reply reply = get(CATALOGUE);

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.json().at("/items/0/name").asString()).isEqualTo("disclosures");
        assertThat(reply.json().at("/items/0/datapackage").asString())
                .isEqualTo("https://fangxin.example/api/v1/open-data/disclosures");
        assertThat(reply.json().at("/items/1/version").asString()).isEqualTo("2026-11-24");
        assertThat(reply.json().at("/items/2/version").asString("")).isEmpty();
        WARNINGS.stubFor(
                WireMock.get(CATALOGUE + "/warnings").willReturn(aResponse().withStatus(500)));
        get(CATALOGUE).isProblem(502, "bad-gateway");
    }
}
