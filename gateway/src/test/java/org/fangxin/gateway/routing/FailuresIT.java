package org.fangxin.gateway.routing;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.fangxin.gateway.RawHttp;
import org.fangxin.gateway.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service answers badly, late, or not to the end. */
class FailuresIT extends GatewayInOutage {

    @Test
    void a_read_whose_connection_breaks_is_repeated() {
        breakOnceThenAnswer();
        assertThat(get("/api/v1/complaints").service()).isEqualTo("complaint-service");
        COMPLAINTS.verify(2, anyRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void nothing_that_could_change_something_is_repeated(String method) {
        breakOnceThenAnswer();
        Reply reply = call(method, "/api/v1/complaints").body("{}").send().isProblem(502, "bad-gateway");
        assertThat(reply.json().path("service").asString()).isEqualTo("complaint-service");
        COMPLAINTS.verify(1, anyRequestedFor(anyUrl()));
    }

    @Test
    void repetitions_have_an_end() {
        COMPLAINTS.stubFor(any(anyUrl()).willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
        get("/api/v1/complaints").isProblem(502, "bad-gateway");
        COMPLAINTS.verify(3, anyRequestedFor(anyUrl()));
    }

    @Test
    void a_service_that_takes_too_long_is_not_waited_for_and_not_asked_again() {
        WARNINGS.stubFor(any(anyUrl()).willReturn(aResponse().withFixedDelay(20_000)));
        Reply reply = get("/api/v1/warnings").isProblem(504, "gateway-timeout");
        assertThat(reply.json().path("detail").asString()).contains("within 1 seconds");
        WARNINGS.verify(1, anyRequestedFor(anyUrl()));
    }

    @Test
    void a_service_that_sends_a_byte_now_and_then_is_not_waited_for_either() throws Exception {
        try (ServerSocket registry = new ServerSocket(registryPort(), 5, InetAddress.getLoopbackAddress())) {
            Thread.startVirtualThread(() -> trickleHeaders(registry));
            call("GET", "/api/v1/merchants").send().isProblem(504, "gateway-timeout");
        }
    }

    @Test
    void services_that_take_too_long_are_given_a_pause() {
        WARNINGS.stubFor(any(anyUrl()).willReturn(aResponse().withFixedDelay(20_000)));
        for (int i = 0; i < 5; i++) {
            assertThat(get("/api/v1/warnings").status()).isEqualTo(504);
        }
        get("/api/v1/warnings").isProblem(503, "service-unavailable");
        assertThat(stateOf("warning-service")).isEqualTo("OPEN");
        assertThat(stateOf("complaint-service")).isEqualTo("CLOSED");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 409, 422, 429, 500, 503})
    void whatever_a_service_answers_is_a_sign_of_life(int status) {
        COMPLAINTS.stubFor(any(anyUrl())
                .willReturn(aResponse()
                        .withStatus(status)
                        .withHeader("Content-Type", "application/problem+json")
                        .withHeader("Retry-After", "7")
                        .withBody("{\"code\":\"its-own\"}")));
        for (int i = 0; i < 20; i++) {
            Reply reply = get("/api/v1/complaints");
            assertThat(reply.status()).isEqualTo(status);
            assertThat(reply.body()).isEqualTo("{\"code\":\"its-own\"}");
            assertThat(reply.header("Retry-After")).isEqualTo("7");
        }
        assertThat(stateOf("complaint-service")).isEqualTo("CLOSED");
        COMPLAINTS.verify(20, anyRequestedFor(anyUrl()));
    }

    @Test
    void clients_that_send_too_much_or_break_off_do_not_count_against_the_service() throws Exception {
        for (int i = 0; i < 20; i++) {
            call("POST", "/api/v1/complaints")
                    .chunked(new byte[2 * 1024 * 1024])
                    .send()
                    .isProblem(413, "body-too-large");
            try (Socket client = RawHttp.open(port())) {
                RawHttp.write(client, "POST /api/v1/complaints HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\nabc");
            }
        }
        assertThat(stateOf("complaint-service")).isEqualTo("CLOSED");
        assertThat(get("/api/v1/complaints").status()).isEqualTo(200);
    }

    private static void breakOnceThenAnswer() {
        COMPLAINTS.stubFor(any(anyUrl())
                .inScenario("flaky")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE))
                .willSetStateTo("recovered"));
        COMPLAINTS.stubFor(any(anyUrl())
                .inScenario("flaky")
                .whenScenarioStateIs("recovered")
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/json")
                        .withBody("{\"service\":\"complaint-service\"}")));
    }

    private static void trickleHeaders(ServerSocket server) {
        try (Socket gateway = server.accept()) {
            RawHttp.write(gateway, "HTTP/1.1 200 OK\r\nX-Endless: ");
            while (!server.isClosed()) {
                RawHttp.write(gateway, "x");
                Thread.sleep(20);
            }
        } catch (IOException | InterruptedException cutOff) {
            // as it should be
        }
    }
}
