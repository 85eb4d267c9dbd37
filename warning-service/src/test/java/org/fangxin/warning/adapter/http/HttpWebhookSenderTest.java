package org.fangxin.warning.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.standardwebhooks.Webhook;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.fangxin.warning.application.webhook.WebhookSender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpWebhookSenderTest {
    private static final String OLD = secret((byte) 1);
    private static final String NEW = secret((byte) 2);
    private static final String BODY = "{\"type\":\"warning.published\",\"data\":{\"标题\":\"预付卡\"}}";

    private final AtomicReference<HttpHeaders> headers = new AtomicReference<>();
    private final AtomicReference<String> body = new AtomicReference<>();
    private HttpServer server;
    private String base;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        base = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/ok", exchange -> answer(exchange, 200, "fine"));
        server.createContext("/busy", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "120");
            answer(exchange, 429, "");
        });
        server.createContext("/elsewhere", exchange -> {
            exchange.getResponseHeaders().set("Location", base + "/ok");
            answer(exchange, 302, "");
        });
        server.createContext("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (exchange) {
                byte[] more = new byte[1_024];
                for (int i = 0; i < 64; i++) {
                    exchange.getResponseBody().write(more);
                }
            } catch (IOException e) {
                exchange.close();
            }
        });
        server.createContext("/silent", exchange -> {});
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void signs_so_that_an_independent_implementation_verifies_it_with_either_secret() throws IOException {
        WebhookSender.Answer answer = send("/ok", true);

        assertThat(answer.isSuccess()).isTrue();
        assertThat(body.get()).isEqualTo(BODY);
        assertThat(headers.get().firstValue("webhook-id")).contains("msg-1");
        for (String secret : List.of(OLD, NEW)) {
            assertThatCode(() -> new Webhook(secret).verify(body.get(), headers.get()))
                    .doesNotThrowAnyException();
        }
        assertThatCode(() -> new Webhook(secret((byte) 3)).verify(body.get(), headers.get()))
                .isInstanceOf(com.standardwebhooks.exceptions.WebhookVerificationException.class);
    }

    @Test
    void never_follows_a_redirect_and_hears_when_to_come_back() throws IOException {
        assertThat(send("/elsewhere", true).status()).isEqualTo(302);
        assertThat(body.get()).isEqualTo(BODY);
        WebhookSender.Answer busy = send("/busy", true);
        assertThat(busy.status()).isEqualTo(429);
        assertThat(busy.retryAfter()).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void reads_no_more_than_the_begin_of_an_answer() throws IOException {
        assertThat(send("/endless", true).body()).hasSize(4_096);
    }

    @Test
    void says_why_there_was_no_answer() throws IOException {
        assertThat(send("/silent", true).failure()).isEqualTo("timeout");
        server.stop(0);
        assertThat(send("/ok", true).failure()).isEqualTo("unreachable");
    }

    @Test
    void sends_nothing_to_an_address_inside() throws IOException {
        assertThat(send("/ok", false).failure()).isEqualTo("refused-address");
        assertThat(body.get()).isNull();
        try (HttpWebhookSender sender = new HttpWebhookSender(Duration.ofSeconds(1), false, Clock.systemUTC())) {
            assertThat(sender.refusal("https://127.0.0.1/x")).isEqualTo("url-address");
            assertThat(sender.refusal("https://[::1]/x")).isEqualTo("url-address");
            assertThat(sender.refusal("https://localhost/x")).isEqualTo("url-address");
        }
    }

    private WebhookSender.Answer send(String path, boolean development) throws IOException {
        try (HttpWebhookSender sender = new HttpWebhookSender(Duration.ofSeconds(1), development, Clock.systemUTC())) {
            return sender.send(new WebhookSender.Outgoing(base + path, "msg-1", BODY, List.of(NEW, OLD)));
        }
    }

    private void answer(HttpExchange exchange, int status, String text) throws IOException {
        body.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        headers.set(HttpHeaders.of(exchange.getRequestHeaders(), (name, value) -> true));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private static String secret(byte fill) {
        byte[] bytes = new byte[32];
        java.util.Arrays.fill(bytes, fill);
        return "whsec_" + Base64.getEncoder().encodeToString(bytes);
    }
}
