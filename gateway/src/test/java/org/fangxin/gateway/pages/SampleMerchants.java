package org.fangxin.gateway.pages;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** A registry with one merchant that holds a designation and one that has lost it. */
public final class SampleMerchants {

    public static final String TRUSTED = "91330106MA2ABCDEX7";
    public static final String VALID_BADGE = "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ2YWxpZCJ9.c2lnbmF0dXJl";
    public static final String FORGED_BADGE = "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJmb3JnZWQifQ.c2lnbmF0dXJl";

    static final String REVOKED = "92330105MA2CD0029F";
    private static final String UNKNOWN = "91330110MA2EF003XD";
    private static final String MALFORMED = "91330106MA2ABCDEX8";
    private static final String MERCHANTS = "/api/v1/merchants/";

    private SampleMerchants() {}

    /** The code of a merchant of the sample by what it stands for. */
    public static String code(String which) {
        return switch (which) {
            case "TRUSTED" -> TRUSTED;
            case "REVOKED" -> REVOKED;
            case "UNKNOWN" -> UNKNOWN;
            default -> MALFORMED;
        };
    }

    public static void serve(WireMockServer registry) {
        for (String language : new String[] {"zh", "en"}) {
            merchant(registry, TRUSTED, "trusted", language);
            merchant(registry, REVOKED, "revoked", language);
            registry.stubFor(get(urlPathEqualTo(MERCHANTS + TRUSTED + "/stores"))
                    .withHeader("Accept-Language", containing(language))
                    .willReturn(okJson(file(language + "-stores"))));
        }
        registry.stubFor(get(urlPathEqualTo(MERCHANTS + TRUSTED + "/badge.svg"))
                .willReturn(aResponse()
                        .withHeader("Content-Type", "image/svg+xml")
                        .withBody("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 480 200\" width=\"480\""
                                + " height=\"200\"><rect width=\"480\" height=\"200\" fill=\"#0b6e4f\"/></svg>")));
        problem(registry, UNKNOWN, 404, "merchant-not-registered", "No merchant has this code.");
        problem(registry, MALFORMED, 400, "uscc-check-character", "The last character should be 7.");
        badge(
                registry,
                VALID_BADGE,
                "{\"result\":\"VALID\",\"reason\":\"GENUINE\",\"explanation\":\"Genuine and in time.\",\"statement\":{\"uscc\":\""
                        + TRUSTED + "\"}}");
        badge(
                registry,
                FORGED_BADGE,
                "{\"result\":\"FORGED\",\"reason\":\"NOT_A_BADGE\",\"explanation\":\"Not issued here.\"}");
    }

    private static void merchant(WireMockServer registry, String uscc, String name, String language) {
        registry.stubFor(get(urlPathEqualTo(MERCHANTS + uscc))
                .withHeader("Accept-Language", containing(language))
                .willReturn(okJson(file(language + "-" + name))));
    }

    private static void problem(WireMockServer registry, String uscc, int status, String code, String detail) {
        registry.stubFor(get(urlPathEqualTo(MERCHANTS + uscc))
                .willReturn(aResponse()
                        .withStatus(status)
                        .withHeader("Content-Type", "application/problem+json")
                        .withBody("{\"code\":\"%s\",\"detail\":\"%s\"}".formatted(code, detail))));
    }

    private static void badge(WireMockServer registry, String badge, String answer) {
        registry.stubFor(post(urlPathEqualTo("/api/v1/badge-verifications"))
                .withRequestBody(matchingJsonPath("$.badge", equalTo(badge)))
                .willReturn(okJson(answer)));
    }

    static String file(String name) {
        try {
            return new ClassPathResource("merchants/" + name + ".json").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
