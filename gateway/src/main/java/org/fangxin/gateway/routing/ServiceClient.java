package org.fangxin.gateway.routing;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.fangxin.gateway.limits.RequestBodyException;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** Sends a request to a service and waits for the head of its response; reads are repeated after connection failures. */
final class ServiceClient {

    private final RestClient client;
    private final int retries;
    private final Duration retryPause;

    ServiceClient(RestClient client, int retries, Duration retryPause) {
        this.client = client;
        this.retries = retries;
        this.retryPause = retryPause;
    }

    /**
     * The response with its body still to be read; the caller closes it.
     *
     * @throws RequestBodyException when the client's body is too large, too slow or broken
     */
    ClientHttpResponse send(Exchange exchange, Deadline deadline) throws ServiceFailure, RequestBodyException {
        for (int attempt = 0; ; attempt++) {
            try {
                return ScopedValue.where(Deadline.CURRENT, deadline).call(() -> sendOnce(exchange));
            } catch (ResourceAccessException failed) {
                ServiceFailure failure = classified(failed, deadline);
                boolean again = exchange.repeatable()
                        && attempt < retries
                        && failure.kind() != ServiceFailure.Kind.TOO_SLOW
                        && !(failure.getCause() instanceof ConnectionRequestTimeoutException)
                        && pause(attempt);
                if (!again) {
                    throw failure;
                }
            } catch (IllegalStateException cut) {
                // what the HTTP client throws when it is cut off between two of its steps
                if (!deadline.passed()) {
                    throw cut;
                }
                throw new ServiceFailure(ServiceFailure.Kind.TOO_SLOW, new IOException(cut));
            }
        }
    }

    private ClientHttpResponse sendOnce(Exchange exchange) {
        RestClient.RequestBodySpec request = client.method(exchange.method())
                .uri(exchange.uri())
                .headers(headers -> headers.putAll(exchange.headers()));
        InputStream body = exchange.body();
        if (body != null) {
            request.body(body::transferTo);
        }
        return request.exchangeForRequiredValue((sent, response) -> response, false);
    }

    private static ServiceFailure classified(ResourceAccessException failed, Deadline deadline)
            throws RequestBodyException {
        IOException cause = failed.getCause() instanceof IOException io ? io : new IOException(failed);
        for (Throwable inner = cause; inner != null; inner = inner.getCause()) {
            if (inner instanceof RequestBodyException clientsFault) {
                throw clientsFault;
            }
        }
        return new ServiceFailure(kind(cause, deadline), cause);
    }

    private static ServiceFailure.Kind kind(IOException cause, Deadline deadline) {
        if (cause instanceof ConnectException
                || cause instanceof ConnectTimeoutException
                || cause instanceof UnknownHostException
                || cause instanceof NoRouteToHostException
                || cause instanceof ConnectionRequestTimeoutException) {
            return ServiceFailure.Kind.UNREACHABLE;
        }
        return deadline.passed() || cause instanceof SocketTimeoutException
                ? ServiceFailure.Kind.TOO_SLOW
                : ServiceFailure.Kind.BROKEN;
    }

    /** False when the gateway is told to stop meanwhile. */
    private boolean pause(int attempt) {
        try {
            Thread.sleep(retryPause.multipliedBy(1L << attempt));
            return true;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
