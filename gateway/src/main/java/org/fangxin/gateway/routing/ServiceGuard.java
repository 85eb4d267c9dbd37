package org.fangxin.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.util.concurrent.ScheduledExecutorService;
import org.fangxin.gateway.limits.RequestBodyException;
import org.fangxin.gateway.problems.Problem;
import org.fangxin.gateway.problems.ProblemCode;
import org.springframework.http.client.ClientHttpResponse;

/**
 * Asks a service through its circuit breaker and within its time limit. Only failures to get an answer count against
 * the service; an answer of any status is passed on and counts as success, and a client's own failure counts as nothing.
 */
final class ServiceGuard {

    private final ServiceClient client;
    private final Breakers breakers;
    private final ScheduledExecutorService timer;

    ServiceGuard(ServiceClient client, Breakers breakers, ScheduledExecutorService timer) {
        this.client = client;
        this.breakers = breakers;
        this.timer = timer;
    }

    /** A deadline for one exchange; it runs from now on. */
    Deadline deadline(RouteLimits limits, boolean withBody) {
        return new Deadline(timer, limits, withBody);
    }

    /**
     * The response, its body still to be read; the caller closes it.
     *
     * @throws org.fangxin.gateway.problems.ProblemException 503, 502 or 504 when there is no answer, 413, 408 or 400
     *     when the client's body failed
     */
    ClientHttpResponse ask(ServiceRoute service, RouteLimits limits, Exchange exchange, Deadline deadline) {
        CircuitBreaker breaker = breakers.of(service);
        if (!breaker.tryAcquirePermission()) {
            throw unavailable(service).exception();
        }
        long start = breaker.getCurrentTimestamp();
        boolean judged = false;
        try {
            ClientHttpResponse response = client.send(exchange, deadline);
            judged = true;
            breaker.onSuccess(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit());
            return response;
        } catch (ServiceFailure failure) {
            judged = true;
            breaker.onError(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit(), failure);
            throw problem(service, limits, failure).exception();
        } catch (RequestBodyException clientsFault) {
            throw problem(limits, clientsFault).exception();
        } finally {
            if (!judged) {
                breaker.releasePermission();
            }
        }
    }

    private Problem problem(ServiceRoute service, RouteLimits limits, ServiceFailure failure) {
        return switch (failure.kind()) {
            case UNREACHABLE -> unavailable(service);
            case BROKEN -> Problem.of(ProblemCode.BAD_GATEWAY, service.name()).with("service", service.name());
            case TOO_SLOW ->
                Problem.of(
                                ProblemCode.GATEWAY_TIMEOUT,
                                service.name(),
                                limits.answer().toSeconds())
                        .with("service", service.name())
                        .retryAfter(breakers.openFor());
        };
    }

    private Problem unavailable(ServiceRoute service) {
        return Problem.of(ProblemCode.SERVICE_UNAVAILABLE, service.name())
                .with("service", service.name())
                .retryAfter(breakers.openFor());
    }

    private static Problem problem(RouteLimits limits, RequestBodyException clientsFault) {
        return switch (clientsFault.reason()) {
            case TOO_LARGE ->
                Problem.of(ProblemCode.BODY_TOO_LARGE, limits.maxBody()).with("limit", limits.maxBody());
            case TOO_SLOW -> Problem.of(ProblemCode.REQUEST_TIMEOUT);
            case BROKEN -> Problem.of(ProblemCode.MALFORMED_REQUEST);
        };
    }
}
