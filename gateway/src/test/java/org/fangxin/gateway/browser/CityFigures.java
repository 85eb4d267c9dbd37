package org.fangxin.gateway.browser;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** Services that answer with the figures of a whole city, in both languages, as the statistics contract has them. */
final class CityFigures {

    private static final String STATISTICS = "/api/v1/statistics/";
    private static final List<String> LANGUAGES = List.of("zh", "en");

    private CityFigures() {}

    static void serve(WireMockServer complaints, WireMockServer merchants, WireMockServer warnings) {
        for (String language : LANGUAGES) {
            total(complaints, "complaints", language);
            complaints.stubFor(figures("complaints", language)
                    .withQueryParam("interval", matching(".+"))
                    .willReturn(okJson(file(language + "/complaints-series"))));
            grouped(complaints, "complaints", "district", language);
            grouped(complaints, "complaints", "category", language);
            grouped(complaints, "complaints", "problem", language);
            total(merchants, "merchants", language);
            grouped(merchants, "merchants", "designation", language);
            grouped(merchants, "merchants", "pledge", language);
            total(warnings, "outreach", language);
            grouped(warnings, "outreach", "kind", language);
        }
        warnings.stubFor(get(urlPathEqualTo("/api/v1/warnings")).willReturn(okJson(file("warnings"))));
        stream(warnings, "retry: 60000\nid: 7\nevent: ready\ndata: {}\n\n");
        complaints.stubFor(get(urlPathEqualTo(STATISTICS + "complaints"))
                .withQueryParam("format", equalTo("csv"))
                .atPriority(1)
                .willReturn(aResponse()
                        .withHeader("Content-Type", "text/csv;charset=UTF-8")
                        .withBody("category,received\nGOODS_FOOD,61832\n")));
    }

    /** What the stream of warnings sends to whoever connects; then it ends. */
    static void stream(WireMockServer warnings, String events) {
        warnings.stubFor(get(urlPathEqualTo("/api/v1/warnings/stream"))
                .willReturn(aResponse()
                        .withHeader("Content-Type", "text/event-stream;charset=UTF-8")
                        .withBody(events)));
    }

    private static void total(WireMockServer service, String figures, String language) {
        service.stubFor(figures(figures, language).willReturn(okJson(file(language + "/" + figures + "-totals"))));
    }

    private static void grouped(WireMockServer service, String figures, String dimension, String language) {
        service.stubFor(figures(figures, language)
                .withQueryParam("groupBy", equalTo(dimension))
                .willReturn(okJson(file(language + "/" + figures + "-" + dimension))));
    }

    private static MappingBuilder figures(String figures, String language) {
        return get(urlPathEqualTo(STATISTICS + figures)).withHeader("Accept-Language", containing(language));
    }

    static String file(String name) {
        try {
            return new ClassPathResource("figures/" + name + ".json").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
