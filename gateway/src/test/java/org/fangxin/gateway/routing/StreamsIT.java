package org.fangxin.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.fangxin.gateway.RawHttp;
import org.junit.jupiter.api.Test;

/** Things pass the gateway while they happen, in both directions. */
class StreamsIT extends GatewayInOutage {

    @Test
    void an_event_arrives_before_the_next_one_exists() throws Exception {
        CountDownLatch firstSeen = new CountDownLatch(1);
        try (ServerSocket registry = listening()) {
            Thread.startVirtualThread(() -> serve(registry, service -> {
                readHead(service);
                RawHttp.write(service, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\ndata: one\n\n");
                awaited(firstSeen);
                RawHttp.write(service, "data: two\n\n");
            }));
            try (InputStream events = call("GET", "/api/v1/merchant-changes")
                            .sendFor(BodyHandlers.ofInputStream())
                            .body();
                    BufferedReader lines = new BufferedReader(new InputStreamReader(events, StandardCharsets.UTF_8))) {
                assertThat(lines.readLine()).isEqualTo("data: one");
                firstSeen.countDown();
                assertThat(lines.readLine()).isEmpty();
                assertThat(lines.readLine()).isEqualTo("data: two");
            }
        }
    }

    @Test
    void an_upload_reaches_the_service_before_its_end() throws Exception {
        CountDownLatch received = new CountDownLatch(1);
        try (ServerSocket registry = listening()) {
            Thread.startVirtualThread(() -> serve(registry, service -> {
                readHead(service);
                service.getInputStream().readNBytes(50_000);
                received.countDown();
                service.getInputStream().readNBytes(150_000);
                RawHttp.write(service, "HTTP/1.1 202 Accepted\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
            }));
            try (Socket client = RawHttp.open(port())) {
                RawHttp.write(
                        client,
                        "POST /api/v1/merchant-imports HTTP/1.1\r\nHost: x\r\nContent-Length: 200000\r\n\r\n"
                                + "x".repeat(120_000));
                awaited(received);
                RawHttp.write(client, "x".repeat(80_000));
                assertThat(RawHttp.response(client)).startsWith("HTTP/1.1 202");
            }
        }
    }

    @Test
    void a_service_that_refuses_an_upload_without_reading_it_is_heard() throws Exception {
        try (ServerSocket registry = listening()) {
            Thread.startVirtualThread(() -> serve(registry, service -> {
                readHead(service);
                RawHttp.write(service, "HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\nConnection: close\r\n\r\nno");
                service.shutdownOutput();
                // Tomcat reads on for a while before it closes, too
                service.getInputStream().readNBytes(1_000_000);
            }));
            var reply = call("POST", "/api/v1/merchant-imports")
                    .body(new byte[20_000_000])
                    .send();
            assertThat(reply.status()).isEqualTo(403);
            assertThat(reply.body()).isEqualTo("no");
        }
    }

    @Test
    void a_stream_ends_for_the_service_when_the_client_leaves() throws Exception {
        CountDownLatch left = new CountDownLatch(1);
        try (ServerSocket registry = listening()) {
            Thread.startVirtualThread(() -> serve(registry, service -> {
                readHead(service);
                RawHttp.write(service, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n");
                try {
                    while (true) {
                        RawHttp.write(service, "data: heartbeat\n\n");
                        Thread.sleep(20);
                    }
                } catch (IOException | InterruptedException gone) {
                    left.countDown();
                }
            }));
            try (Socket client = RawHttp.open(port())) {
                RawHttp.write(client, "GET /api/v1/merchant-changes HTTP/1.1\r\nHost: x\r\n\r\n");
                assertThat(client.getInputStream().read()).isPositive();
            }
            awaited(left);
        }
    }

    @Test
    void a_body_that_breaks_off_reaches_the_client_as_broken() throws Exception {
        for (String framing : List.of("Content-Length: 200000", "Transfer-Encoding: chunked")) {
            try (ServerSocket registry = listening()) {
                String start = framing.startsWith("T") ? "30d40\r\n" : "";
                Thread.startVirtualThread(() -> serve(registry, service -> {
                    readHead(service);
                    RawHttp.write(service, "HTTP/1.1 200 OK\r\n" + framing + "\r\n\r\n" + start + "x".repeat(100_000));
                }));
                assertThatThrownBy(() -> get("/api/v1/merchants")).as(framing).isInstanceOf(UncheckedIOException.class);
                registry.setSoTimeout(200);
                assertThatThrownBy(registry::accept)
                        .as("the container's error handling must not ask the service a second time")
                        .isInstanceOf(SocketTimeoutException.class);
            }
        }
    }

    private interface Conversation {
        void with(Socket gateway) throws IOException;
    }

    private static ServerSocket listening() throws IOException {
        return new ServerSocket(registryPort(), 5, InetAddress.getLoopbackAddress());
    }

    private static void serve(ServerSocket server, Conversation conversation) {
        try (Socket gateway = server.accept()) {
            conversation.with(gateway);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void readHead(Socket gateway) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) gateway.getInputStream().read());
        }
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
