package org.fangxin.gateway.routing;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collections;
import org.apache.hc.core5.concurrent.Cancellable;
import org.fangxin.gateway.limits.RequestBody;
import org.fangxin.gateway.problems.Problem;
import org.fangxin.gateway.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Passes requests on to one service, with path and query exactly as they came. */
final class ServiceHandler implements HandlerFunction<ServerResponse> {

    private final ServiceRoute service;
    private final ServiceGuard guard;
    private final URI publicUrl;

    ServiceHandler(ServiceRoute service, ServiceGuard guard, URI publicUrl) {
        this.service = service;
        this.guard = guard;
        this.publicUrl = publicUrl;
    }

    @Override
    public ServerResponse handle(ServerRequest request) throws IOException {
        HttpServletRequest servlet = request.servletRequest();
        URI target = target(servlet.getRequestURI(), servlet.getQueryString());
        RouteLimits limits = service.limitsOf(servlet.getRequestURI());
        if (servlet.getContentLengthLong() > limits.maxBody()) {
            throw Problem.of(ProblemCode.BODY_TOO_LARGE, limits.maxBody())
                    .with("limit", limits.maxBody())
                    .exception();
        }
        boolean withBody =
                servlet.getContentLengthLong() > 0 || servlet.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
        HttpHeaders headers = HeaderRules.toService(asSent(servlet));
        try (Deadline deadline = guard.deadline(limits, withBody)) {
            RequestBody body = withBody
                    ? new RequestBody(
                            servlet.getInputStream(), limits.maxBody(), deadline::passed, deadline::requestComplete)
                    : null;
            Exchange exchange = new Exchange(request.method(), target, headers, body);
            ClientHttpResponse answer = guard.ask(service, limits, exchange, deadline);
            return passedOn(answer, deadline.exchange());
        }
    }

    /** The headers as the client wrote them; the framework's view of them adds a charset to the content type. */
    private static HttpHeaders asSent(HttpServletRequest request) {
        HttpHeaders headers = new HttpHeaders();
        Collections.list(request.getHeaderNames())
                .forEach(name -> headers.addAll(name, Collections.list(request.getHeaders(name))));
        return headers;
    }

    private ServerResponse passedOn(ClientHttpResponse answer, Cancellable exchange) throws IOException {
        HttpHeaders headers = HeaderRules.toClient(answer.getHeaders(), service, publicUrl);
        return new ServiceResponse(answer, exchange, answer.getStatusCode(), headers);
    }

    private URI target(String path, @Nullable String query) {
        try {
            return new URI(service.url() + path + (query == null ? "" : "?" + query));
        } catch (URISyntaxException malformed) {
            throw Problem.of(ProblemCode.MALFORMED_REQUEST).exception();
        }
    }
}
