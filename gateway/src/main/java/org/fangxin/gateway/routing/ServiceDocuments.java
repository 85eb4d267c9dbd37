package org.fangxin.gateway.routing;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;

/** Reads what the gateway itself wants to know from a service, under the same breaker as the requests of clients. */
public final class ServiceDocuments {

    private static final RouteLimits LIMITS = new RouteLimits(0, Duration.ofSeconds(5), Duration.ofSeconds(5));

    private final ServiceGuard guard;

    ServiceDocuments(ServiceGuard guard) {
        this.guard = guard;
    }

    /** What a service answered. */
    public record Answer(HttpStatusCode status, byte[] body) {}

    /**
     * Reads a JSON document.
     *
     * @throws org.fangxin.gateway.problems.ProblemException when the service does not answer
     */
    public Answer read(ServiceRoute service, String path) throws IOException {
        HttpHeaders headers = new HttpHeaders();
        headers.setAccept(List.of(MediaType.APPLICATION_JSON));
        Exchange exchange = new Exchange(HttpMethod.GET, URI.create(service.url() + path), headers, null);
        try (Deadline deadline = guard.deadline(LIMITS, false);
                ClientHttpResponse answer = guard.ask(service, LIMITS, exchange, deadline)) {
            return new Answer(answer.getStatusCode(), answer.getBody().readAllBytes());
        }
    }
}
