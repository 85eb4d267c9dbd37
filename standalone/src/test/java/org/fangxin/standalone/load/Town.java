package org.fangxin.standalone.load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Gateway and issuer in one, which remember what they were sent and can be made to fail for a while. */
final class Town implements AutoCloseable {
    final Map<String, String> imports = new ConcurrentHashMap<>();
    final Map<String, String> complaints = new ConcurrentHashMap<>();
    final Map<String, String> activities = new ConcurrentHashMap<>();
    final Map<String, String> stations = new ConcurrentHashMap<>();
    final Map<String, String> attendances = new ConcurrentHashMap<>();
    final Map<String, String> decisions = new ConcurrentHashMap<>();
    final AtomicInteger repetitions = new AtomicInteger();
    final AtomicInteger unknownMerchants = new AtomicInteger();
    final AtomicInteger busy = new AtomicInteger();
    final AtomicInteger rejectedImports = new AtomicInteger();
    volatile String rejection = "merchant-unknown";
    volatile int refusesComplaintsFrom = Integer.MAX_VALUE;

    private final HttpServer server;

    Town() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/oauth2/token", exchange -> answer(exchange, 200, "{\"access_token\":\"t\"}"));
        server.createContext("/api/v1/merchant-imports", this::imports);
        server.createContext("/api/v1/complaint-imports", this::imports);
        server.createContext("/api/v1/stations/imports", exchange -> {
            stations.put(body(exchange), "");
            answer(exchange, 200, "{\"items\":[]}");
        });
        server.createContext("/api/v1/outreach-activities", this::activities);
        server.createContext("/api/v1/complaints", this::complaints);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void imports(HttpExchange exchange) throws IOException {
        if (path(exchange).endsWith("/results")) {
            answer(exchange, 200, "{\"problems\":[{\"code\":\"" + rejection + "\"}]}\n{\"problems\":[]}");
            return;
        }
        if (exchange.getRequestMethod().equals("GET")) {
            int rejected = rejectedImports.getAndDecrement() > 0 ? 1 : 0;
            answer(
                    exchange,
                    200,
                    "{\"state\":\"succeeded\",\"counts\":{\"rejected\":" + rejected + "},\"resultsUrl\":\""
                            + path(exchange) + "/results\"}");
            return;
        }
        String body = body(exchange);
        imports.put(key(exchange), body);
        exchange.getResponseHeaders().add("Location", exchange.getRequestURI().getPath() + "/job");
        answer(exchange, 202, "{\"state\":\"pending\"}");
    }

    private void activities(HttpExchange exchange) throws IOException {
        boolean attendance = exchange.getRequestURI().getPath().endsWith("/attendance");
        (attendance ? attendances : activities).put(attendance ? path(exchange) : key(exchange), body(exchange));
        exchange.getResponseHeaders().add("ETag", "\"1\"");
        answer(exchange, attendance ? 200 : 201, "{\"id\":\"" + (attendance ? "" : key(exchange)) + "\"}");
    }

    private static String path(HttpExchange exchange) {
        return exchange.getRequestURI().getPath();
    }

    private void complaints(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = body(exchange);
        if (!path.equals("/api/v1/complaints")) {
            decide(exchange, path);
        } else if (busy.getAndDecrement() > 0) {
            answer(exchange, 503, "{\"code\":\"service-unavailable\"}");
        } else if (unknownMerchants.getAndDecrement() > 0) {
            answer(exchange, 422, "{\"code\":\"merchant-unknown\"}");
        } else if (number(key(exchange)) >= refusesComplaintsFrom) {
            answer(exchange, 400, "{\"code\":\"invalid-request\"}");
        } else {
            if (complaints.put(key(exchange), body) != null) {
                repetitions.incrementAndGet();
            }
            answer(exchange, 201, "{\"id\":\"" + key(exchange) + "\",\"version\":1}");
        }
    }

    private void decide(HttpExchange exchange, String path) throws IOException {
        boolean first = decisions.putIfAbsent(path, exchange.getRequestHeaders().getFirst("If-Match")) == null;
        answer(exchange, first ? 200 : 412, "{}");
    }

    private static int number(String key) {
        return Integer.parseInt(key.substring(key.lastIndexOf('-') + 1));
    }

    private static String key(HttpExchange exchange) {
        return exchange.getRequestHeaders().getFirst("Idempotency-Key");
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
