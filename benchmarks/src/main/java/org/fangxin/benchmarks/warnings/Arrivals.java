package org.fangxin.benchmarks.warnings;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Listeners of the event stream and an endpoint for webhooks; both note when a warning first arrived. */
final class Arrivals implements AutoCloseable {
    private final Map<String, Long> streamed = new ConcurrentHashMap<>();
    private final Map<String, Long> called = new ConcurrentHashMap<>();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpServer server;
    private volatile boolean refusing;

    Arrivals() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            boolean deaf = refusing && exchange.getRequestURI().getPath().startsWith("/deaf");
            if (!deaf) {
                note(called, body);
            }
            byte[] answer = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(deaf ? 503 : 200, answer.length);
            try (exchange) {
                exchange.getResponseBody().write(answer);
            }
        });
        server.start();
    }

    String endpoint(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Endpoints under /deaf take no more messages: what is sent to them waits. */
    void refuse() {
        refusing = true;
    }

    /** Opens listeners; returns when all are connected. */
    void listen(String url, int listeners) throws InterruptedException {
        CountDownLatch connected = new CountDownLatch(listeners);
        for (int i = 0; i < listeners; i++) {
            Thread.ofVirtual().start(() -> follow(url, connected));
        }
        connected.await();
    }

    /** Nanoseconds at which the first listener had it; null while none has. */
    Map<String, Long> streamed() {
        return streamed;
    }

    /** Nanoseconds at which the endpoint was called first. */
    Map<String, Long> called() {
        return called;
    }

    @Override
    public void close() {
        server.stop(0);
        client.shutdownNow();
    }

    private void follow(String url, CountDownLatch connected) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/api/v1/warnings/stream"))
                .header("Accept", "text/event-stream")
                .build();
        try {
            HttpResponse<Stream<String>> answer = client.send(request, HttpResponse.BodyHandlers.ofLines());
            connected.countDown();
            try (Stream<String> lines = answer.body()) {
                lines.forEach(line -> note(streamed, line));
            }
        } catch (IOException | UncheckedIOException e) {
            connected.countDown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void note(Map<String, Long> arrivals, String text) {
        int at = text.indexOf("\"warningId\":\"");
        if (at >= 0) {
            int begin = at + "\"warningId\":\"".length();
            arrivals.putIfAbsent(text.substring(begin, text.indexOf('"', begin)), System.nanoTime());
        }
    }
}
