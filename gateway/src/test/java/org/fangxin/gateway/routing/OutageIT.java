package org.fangxin.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.fangxin.gateway.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One service is down: the others must not notice, and callers of that one must learn it quickly and truthfully. */
class OutageIT extends GatewayInOutage {

    private static final int CLIENTS = 32;
    private static final int REQUESTS_EACH = 20;

    @Test
    void callers_of_a_service_that_is_down_are_told_when_to_come_back() {
        Reply reply = get("/api/v1/merchants").isProblem(503, "service-unavailable");
        assertThat(reply.header("Retry-After")).isEqualTo("1");
        assertThat(reply.json().path("service").asString()).isEqualTo("merchant-registry-service");
        assertThat(reply.json().path("detail").asString()).contains("merchant-registry-service");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"})
    void every_method_gets_the_same_answer_before_and_after_the_breaker_opens(String method) {
        for (int i = 0; i < 10; i++) {
            Reply reply = call(method, "/api/v1/merchants/1").send();
            assertThat(reply.status()).isEqualTo(503);
            assertThat(reply.header("Retry-After")).isEqualTo("1");
        }
        assertThat(stateOf("merchant-registry-service")).isEqualTo("OPEN");
    }

    @Test
    void the_other_services_do_not_notice() throws Exception {
        List<Callable<List<Integer>>> clients = IntStream.range(0, CLIENTS)
                .mapToObj(client -> (Callable<List<Integer>>) () -> IntStream.range(0, REQUESTS_EACH)
                        .mapToObj(request -> {
                            assertThat(get("/api/v1/merchants").status()).isIn(503, 504);
                            return call(request % 2 == 0 ? "GET" : "POST", "/api/v1/complaints")
                                    .send()
                                    .status();
                        })
                        .toList())
                .toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<List<Integer>> client : threads.invokeAll(clients)) {
                assertThat(client.get()).hasSize(REQUESTS_EACH).containsOnly(200);
            }
        }
        assertThat(stateOf("complaint-service")).isEqualTo("CLOSED");
    }

    @Test
    void a_service_that_is_back_is_used_again_at_once() {
        for (int i = 0; i < 10; i++) {
            get("/api/v1/merchants");
        }
        assertThat(stateOf("merchant-registry-service")).isEqualTo("OPEN");
        theRegistryComesBack();
        Awaitility.await()
                .pollInterval(Duration.ofMillis(50))
                .atMost(Duration.ofSeconds(5))
                .until(() -> get("/api/v1/merchants").status() == 200);
        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .until(() -> get("/api/v1/merchants").status() == 200
                        && stateOf("merchant-registry-service").equals("CLOSED"));
    }

    @Test
    void the_gateway_is_ready_and_its_health_report_names_who_is_not() {
        assertThat(get("/actuator/health/readiness").status()).isEqualTo(200);
        Reply report = get("/actuator/health");
        assertThat(report.json()
                        .at("/components/services/components/complaint-service/status")
                        .asString())
                .isEqualTo("UP");
        assertThat(report.json()
                        .at("/components/services/components/merchant-registry-service/status")
                        .asString())
                .isEqualTo("DOWN");
    }

    @Test
    void its_api_document_is_unavailable_too() {
        get("/openapi/merchant-registry-service.json").isProblem(503, "service-unavailable");
    }
}
