package org.fangxin.gateway;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import org.fangxin.testkit.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The gateway with three services that answer what a test tells them to, and an issuer whose tokens it trusts. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "fangxin.gateway.public-url=https://fangxin.example",
            "fangxin.gateway.cors.allowed-origins=https://app.example",
            "fangxin.gateway.bodies.upload-limit=3s",
            "fangxin.gateway.services.warning-service.time-limit=1s"
        })
public abstract class RunningGateway {

    protected static final TestIssuer ISSUER = TestIssuer.shared();
    protected static final WireMockServer COMPLAINTS = started();
    protected static final WireMockServer MERCHANTS = started();
    protected static final WireMockServer WARNINGS = started();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry registry) {
        registry.add("FANGXIN_OIDC_ISSUER", ISSUER::url);
        registry.add("FANGXIN_COMPLAINT_URL", COMPLAINTS::baseUrl);
        registry.add("FANGXIN_MERCHANT_URL", MERCHANTS::baseUrl);
        registry.add("FANGXIN_WARNING_URL", WARNINGS::baseUrl);
    }

    @BeforeEach
    void everyServiceSaysWhoItIs() {
        answerWithName(COMPLAINTS, "complaint-service");
        answerWithName(MERCHANTS, "merchant-registry-service");
        answerWithName(WARNINGS, "warning-service");
    }

    protected static void answerWithName(WireMockServer service, String name) {
        service.resetAll();
        service.stubFor(WireMock.any(WireMock.anyUrl())
                .willReturn(WireMock.aResponse()
                        .withHeader("Content-Type", "application/json")
                        .withBody("{\"service\":\"" + name + "\"}")));
    }

    protected int port() {
        return port;
    }

    /** A request to the gateway in the making. */
    protected Call call(String method, String path) {
        return new Call(port, method, path);
    }

    protected Reply get(String path) {
        return call("GET", path).send();
    }

    private static WireMockServer started() {
        WireMockServer server = new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));
        server.start();
        return server;
    }
}
