package org.fangxin.gateway.routing;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import org.fangxin.gateway.FreePort;
import org.fangxin.gateway.RunningGateway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** The gateway while nothing listens where the registry should be, until a test starts it. Pauses are short. */
@TestPropertySource(
        properties = {
            "fangxin.gateway.services.merchant-registry-service.time-limit=1s",
            "fangxin.gateway.resilience.minimum-calls=5",
            "fangxin.gateway.resilience.open-for=500ms",
            "fangxin.gateway.resilience.retry-pause=5ms"
        })
abstract class GatewayInOutage extends RunningGateway {

    private static final int REGISTRY_PORT = FreePort.find();

    @Autowired
    private Breakers breakers;

    @Autowired
    private RouteTable table;

    private @Nullable WireMockServer registry;

    @DynamicPropertySource
    static void theRegistryIsAway(DynamicPropertyRegistry registry) {
        registry.add(
                "fangxin.gateway.services.merchant-registry-service.url", () -> "http://127.0.0.1:" + REGISTRY_PORT);
    }

    @BeforeEach
    void nothingIsHeldAgainstAnyService() {
        table.services().forEach(service -> breakers.of(service).reset());
    }

    @AfterEach
    void theRegistryGoesAway() {
        if (registry != null) {
            registry.stop();
            registry = null;
        }
    }

    WireMockServer theRegistryComesBack() {
        WireMockServer back = new WireMockServer(options().port(REGISTRY_PORT).bindAddress("127.0.0.1"));
        back.start();
        answerWithName(back, "merchant-registry-service");
        registry = back;
        return back;
    }

    static int registryPort() {
        return REGISTRY_PORT;
    }

    String stateOf(String service) {
        return breakers.of(table.named(service).orElseThrow()).getState().name();
    }
}
