package org.fangxin.gateway.routing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.fangxin.gateway.limits.RequestBody;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;

/** Reads what the gateway itself wants to know from a service, under the same breaker as the requests of clients. */
public final class ServiceDocuments {

    private static final int LARGEST_QUESTION = 64 * 1024;
    private static final RouteLimits LIMITS =
            new RouteLimits(LARGEST_QUESTION, Duration.ofSeconds(5), Duration.ofSeconds(5));

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
        return read(service, path, headers, LIMITS);
    }

    /**
     * Reads a document in the form, the language and on behalf of whom the headers say.
     *
     * @param path with the query, encoded
     * @throws org.fangxin.gateway.problems.ProblemException when the service does not answer
     */
    public Answer read(ServiceRoute service, String path, HttpHeaders headers) throws IOException {
        return read(service, path, headers, service.usual());
    }

    private Answer read(ServiceRoute service, String path, HttpHeaders headers, RouteLimits limits) throws IOException {
        Exchange exchange = new Exchange(HttpMethod.GET, URI.create(service.url() + path), headers, null);
        try (Deadline deadline = guard.deadline(limits, false)) {
            return answer(service, exchange, limits, deadline);
        }
    }

    /**
     * Puts a question that needs a body, such as a credential to be verified.
     *
     * @param headers with the content type of the body
     * @throws org.fangxin.gateway.problems.ProblemException when the service does not answer, or the body is larger than
     *     64 KB
     */
    public Answer ask(ServiceRoute service, String path, HttpHeaders headers, byte[] body) throws IOException {
        try (Deadline deadline = guard.deadline(LIMITS, true)) {
            RequestBody question = new RequestBody(
                    new ByteArrayInputStream(body), LIMITS.maxBody(), deadline::passed, deadline::requestComplete);
            return answer(
                    service,
                    new Exchange(HttpMethod.POST, URI.create(service.url() + path), headers, question),
                    LIMITS,
                    deadline);
        }
    }

    private Answer answer(ServiceRoute service, Exchange exchange, RouteLimits limits, Deadline deadline)
            throws IOException {
        try (ClientHttpResponse answer = guard.ask(service, limits, exchange, deadline)) {
            return new Answer(answer.getStatusCode(), answer.getBody().readAllBytes());
        }
    }
}
