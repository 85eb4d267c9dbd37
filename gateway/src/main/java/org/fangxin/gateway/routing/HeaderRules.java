package org.fangxin.gateway.routing;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fangxin.gateway.observation.RequestIds;
import org.springframework.http.HttpHeaders;

/**
 * Which headers pass the gateway. Removed from requests: those of the connection, everything by which a client could
 * claim an identity or an address (a service trusts only the token), cookies, and the trace headers, which the gateway
 * writes anew from the trace it continues. Removed from responses: those of the connection and those the gateway sets.
 */
final class HeaderRules {

    private static final Set<String> CONNECTION = Set.of(
            "connection",
            "keep-alive",
            "proxy-connection",
            "proxy-authenticate",
            "proxy-authorization",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "http2-settings");

    private static final Set<String> NOT_FOR_SERVICES = Set.of(
            "host",
            "expect",
            "cookie",
            "forwarded",
            "via",
            "remote-user",
            "x-remote-user",
            "x-real-ip",
            "x-client-ip",
            "x-client-cert",
            "x-request-id",
            "x-http-method-override",
            "x-original-url",
            "x-rewrite-url",
            "traceparent",
            "tracestate",
            "baggage",
            "b3");

    private static final List<String> NOT_FOR_SERVICES_BEGINNING =
            List.of("x-forwarded-", "x-auth-", "x-user", "x-role", "x-authenticated-", "x-fangxin-", "x-b3-", "x-ssl-");

    private static final Set<String> NOT_FOR_CLIENTS = Set.of("date", "server", "set-cookie", "content-length");

    private HeaderRules() {}

    static HttpHeaders toService(HttpHeaders fromClient) {
        Set<String> named = namedByConnection(fromClient);
        HttpHeaders passed = new HttpHeaders();
        fromClient.forEach((name, values) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            boolean kept = !CONNECTION.contains(lower)
                    && !NOT_FOR_SERVICES.contains(lower)
                    && !named.contains(lower)
                    && NOT_FOR_SERVICES_BEGINNING.stream().noneMatch(lower::startsWith);
            if (kept) {
                passed.addAll(name, values);
            }
        });
        if (fromClient.containsHeader(HttpHeaders.TRANSFER_ENCODING)) {
            passed.remove(HttpHeaders.CONTENT_LENGTH);
        }
        return passed;
    }

    /** Links to the service's own address, which clients cannot reach, become links through the gateway. */
    static HttpHeaders toClient(HttpHeaders fromService, ServiceRoute service, URI publicUrl) {
        Set<String> named = namedByConnection(fromService);
        String own = service.url() + "/";
        HttpHeaders passed = new HttpHeaders();
        fromService.forEach((name, values) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (CONNECTION.contains(lower)
                    || NOT_FOR_CLIENTS.contains(lower)
                    || named.contains(lower)
                    || name.equalsIgnoreCase(RequestIds.HEADER)) {
                return;
            }
            boolean link = name.equalsIgnoreCase(HttpHeaders.LOCATION) || name.equalsIgnoreCase(HttpHeaders.LINK);
            values.forEach(value -> passed.add(name, link ? value.replace(own, publicUrl + "/") : value));
        });
        return passed;
    }

    private static Set<String> namedByConnection(HttpHeaders headers) {
        return headers.getOrEmpty(HttpHeaders.CONNECTION).stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .map(name -> name.trim().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
