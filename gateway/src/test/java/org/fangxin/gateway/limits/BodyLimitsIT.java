package org.fangxin.gateway.limits;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.SocketException;
import org.fangxin.gateway.RawHttp;
import org.fangxin.gateway.Reply;
import org.fangxin.gateway.RunningGateway;
import org.junit.jupiter.api.Test;

class BodyLimitsIT extends RunningGateway {

    private static final int MIB = 1024 * 1024;

    @Test
    void a_mebibyte_is_accepted() {
        byte[] body = new byte[MIB];
        assertThat(call("POST", "/api/v1/complaints").body(body).send().status())
                .isEqualTo(200);
        assertThat(call("POST", "/api/v1/complaints").chunked(body).send().status())
                .isEqualTo(200);
        COMPLAINTS
                .findAll(postRequestedFor(anyUrl()))
                .forEach(received -> assertThat(received.getBody()).hasSize(MIB));
    }

    @Test
    void one_byte_more_is_refused_before_it_is_read() {
        Reply reply = call("POST", "/api/v1/complaints")
                .body(new byte[MIB + 1])
                .send()
                .isProblem(413, "body-too-large");
        assertThat(reply.json().path("limit").asInt()).isEqualTo(MIB);
        COMPLAINTS.verify(0, anyRequestedFor(anyUrl()));
    }

    @Test
    void a_body_that_does_not_tell_its_length_is_counted() {
        call("POST", "/api/v1/complaints").chunked(new byte[MIB + 1]).send().isProblem(413, "body-too-large");
        call("POST", "/api/v1/complaints").chunked(new byte[5 * MIB]).send().isProblem(413, "body-too-large");
        assertThat(COMPLAINTS.findAll(postRequestedFor(anyUrl())))
                .as("no service gets a body that looks whole")
                .isEmpty();
        assertThat(get("/api/v1/complaints").status())
                .as("the service is not blamed")
                .isEqualTo(200);
    }

    @Test
    void imports_and_attachments_may_be_larger() {
        byte[] body = new byte[5 * MIB];
        assertThat(call("POST", "/api/v1/merchant-imports").body(body).send().status())
                .isEqualTo(200);
        assertThat(call("POST", "/api/v1/merchant-imports").chunked(body).send().status())
                .isEqualTo(200);
        assertThat(call("POST", "/api/v1/complaints/7/attachments")
                        .body(body)
                        .send()
                        .status())
                .isEqualTo(200);
        call("POST", "/api/v1/complaints/7/messages").body(body).send().isProblem(413, "body-too-large");
        call("POST", "/api/v1/merchant-imports")
                .body(new byte[64 * MIB + 1])
                .send()
                .isProblem(413, "body-too-large");
    }

    @Test
    void a_body_that_trickles_is_given_up() throws Exception {
        try (Socket socket = RawHttp.open(port())) {
            RawHttp.write(socket, "POST /api/v1/complaints HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n");
            Thread trickle = Thread.startVirtualThread(() -> trickle(socket));
            assertThat(RawHttp.response(socket)).startsWith("HTTP/1.1 408").contains("\"code\":\"request-timeout\"");
            trickle.interrupt();
        }
        assertThat(get("/api/v1/complaints").status()).isEqualTo(200);
    }

    @Test
    void a_broken_chunk_is_a_malformed_request() throws Exception {
        assertThat(RawHttp.exchange(
                        port(),
                        "POST /api/v1/complaints HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nnot-hex\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("\"code\":\"malformed-request\"")
                .contains("\"instance\":\"/api/v1/complaints\"");
    }

    private static void trickle(Socket socket) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                RawHttp.write(socket, "x");
                Thread.sleep(50);
            }
        } catch (SocketException | InterruptedException givenUp) {
            // as it should be
        } catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
