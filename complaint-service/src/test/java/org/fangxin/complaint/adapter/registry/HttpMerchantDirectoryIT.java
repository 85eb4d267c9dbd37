package org.fangxin.complaint.adapter.registry;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.stream.Stream;
import org.fangxin.complaint.domain.merchant.Merchant;
import org.fangxin.complaint.domain.merchant.MerchantDirectory;
import org.fangxin.complaint.domain.merchant.MerchantDirectory.Answer;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.client.RestClient;

class HttpMerchantDirectoryIT {
    private static final UnifiedSocialCreditCode BAKERY = new UnifiedSocialCreditCode("91330106MA2ABCDEX7");
    private static final String PATH = "/api/v1/merchants/91330106MA2ABCDEX7";

    @RegisterExtension
    static final WireMockExtension REGISTRY = WireMockExtension.newInstance()
            .options(WireMockConfiguration.options().dynamicPort())
            .build();

    private final CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
            .slidingWindowSize(4)
            .minimumNumberOfCalls(4)
            .build());

    private final MerchantDirectory directory = new HttpMerchantDirectory(
            RestClient.builder(),
            new RegistryAddress(URI.create(REGISTRY.baseUrl()), Duration.ofSeconds(1), Duration.ofMillis(500)),
            breakers);

    @Test
    void reads_a_merchant_and_ignores_what_it_does_not_need() {
        answer(okJson("""
                {"uscc":"91330106MA2ABCDEX7","name":"饼屋","brand":"X","address":"文二路2号","district":"330106","industry":"C1411","more":{"a":1}}
                """));

        assertThat(directory.find(BAKERY))
                .isEqualTo(new Answer.Found(new Merchant(BAKERY, "饼屋", "文二路2号", "330106", "C1411", false)));
    }

    @Test
    void believes_only_the_registry_itself_that_a_merchant_is_unknown() {
        answer(aResponse()
                .withStatus(404)
                .withHeader("Content-Type", "application/problem+json")
                .withBody("{\"status\":404,\"code\":\"not-found\"}"));
        assertThat(directory.find(BAKERY)).isEqualTo(new Answer.Unknown());

        answer(aResponse()
                .withStatus(404)
                .withHeader("Content-Type", "text/html")
                .withBody("<h1>404</h1>"));
        assertThat(directory.find(BAKERY)).isInstanceOf(Answer.Unavailable.class);
    }

    static Stream<ResponseDefinitionBuilder> outages() {
        return Stream.of(
                aResponse().withStatus(500),
                aResponse().withStatus(503),
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
                aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK),
                okJson("{\"uscc\":\"91330106MA2ABCDEX7\"").withFixedDelay(2000),
                okJson("{not json"),
                okJson("{}"),
                okJson("{\"uscc\":\"91330102MA2AB0018E\",\"name\":\"x\",\"address\":\"y\",\"district\":\"330102\"}"));
    }

    @ParameterizedTest
    @MethodSource("outages")
    void tells_an_outage_from_not_knowing(ResponseDefinitionBuilder outage) {
        answer(outage);

        assertThat(directory.find(BAKERY)).isInstanceOf(Answer.Unavailable.class);
    }

    @Test
    void stops_asking_a_registry_that_is_down() {
        answer(aResponse().withStatus(500));
        for (int i = 0; i < 10; i++) {
            assertThat(directory.find(BAKERY)).isInstanceOf(Answer.Unavailable.class);
        }

        assertThat(breakers.circuitBreaker(HttpMerchantDirectory.BREAKER).getState())
                .isEqualTo(CircuitBreaker.State.OPEN);
        REGISTRY.verify(4, getRequestedFor(urlEqualTo(PATH)));
    }

    private static void answer(ResponseDefinitionBuilder answer) {
        REGISTRY.stubFor(get(urlEqualTo(PATH)).willReturn(answer));
    }
}
