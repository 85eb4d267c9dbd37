package org.fangxin.complaint;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.fangxin.testkit.TestIssuer;
import org.fangxin.testkit.TestToken;
import org.fangxin.testkit.WithStack;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole service over HTTP on a real store and broker; the registry is played by WireMock. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@WithStack(sharedDatabase = true)
@Import(ServiceIT.Time.class)
public abstract class ServiceIT {
    protected static final String COMPLAINTS = "/api/v1/complaints";
    protected static final WireMockServer REGISTRY =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());

    @TestConfiguration
    static class Time {
        @Bean
        CityClock clock() {
            return new CityClock();
        }

        @Bean
        AskedQueries askedQueries() {
            return new AskedQueries();
        }
    }

    @Autowired
    protected CityClock clock;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void registry(DynamicPropertyRegistry properties) {
        REGISTRY.start();
        properties.add("fangxin.complaint.registry.url", REGISTRY::baseUrl);
        // Tests move the clock back and forth; they watch the deadlines themselves.
        properties.add("fangxin.complaint.upkeep", () -> "24h");
        // They count the cases themselves, too.
        properties.add("fangxin.statistics.every", () -> "24h");
        properties.add("fangxin.statistics.maintenance", () -> "24h");
        properties.add("fangxin.complaint.disclosure-totals", () -> "24h");
        properties.add("fangxin.open-data.first-look", () -> "24h");
        properties.add("fangxin.complaint.exports.every", () -> "24h");
        properties.add("fangxin.statistics.stale-after", () -> "0s");
    }

    @Autowired
    private CircuitBreakerRegistry breakers;

    @BeforeEach
    void mondayTheTwentyThirdWithARegistryThatKnowsTheBakery() {
        clock.setTo("2026-11-23");
        breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
        REGISTRY.resetAll();
        REGISTRY.stubFor(get(urlEqualTo("/api/v1/merchants/91330106MA2ABCDEX7")).willReturn(okJson("""
                                        {"uscc":"91330106MA2ABCDEX7","name":"西湖饼屋","address":"杭州市西湖区文二路2号","district":"330106"}
                                        """)));
    }

    protected Client anybody() {
        return new Client("http://127.0.0.1:" + port);
    }

    protected Client consumer(String id) {
        return as(TestIssuer.shared().token(id, "CONSUMER"));
    }

    protected Client officer(String... districts) {
        return as(TestIssuer.shared().token("officer-1", "OFFICER").districts(districts));
    }

    protected Client merchant(String uscc) {
        return as(TestIssuer.shared().token("merchant-1", "MERCHANT").uscc(uscc));
    }

    protected Client as(TestToken token) {
        return anybody().with("Authorization", token.bearer());
    }

    /** Files a complete complaint. */
    protected Filed file(String consumer) {
        return file(consumer, new FilingBody());
    }

    protected Filed file(String consumer, FilingBody body) {
        return Filed.of(consumer(consumer).create(COMPLAINTS, body.json()).is(201));
    }

    /** Takes a step that must be possible. */
    protected Filed step(Client who, Filed complaint, String action, String json) {
        return Filed.of(
                who.change(complaint.path(action), complaint.version(), json).is(200));
    }

    /** As much of a complaint as the tests go on with. */
    public record Filed(String id, long version, String status, String stage) {
        public static Filed of(Reply reply) {
            return new Filed(
                    reply.read("id"), reply.<Integer>read("version"), reply.read("status"), reply.read("stage"));
        }

        public String path() {
            return COMPLAINTS + "/" + id;
        }

        public String path(String part) {
            return path() + "/" + part;
        }
    }
}
