package org.fangxin.platform.observability;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the caller the request's id in {@code X-Request-Id}: the W3C trace id, the same as in log lines, problems and the
 * events that the request causes.
 */
final class RequestIdFilter extends OncePerRequestFilter {
    private final ObjectProvider<Tracer> tracer;

    RequestIdFilter(ObjectProvider<Tracer> tracer) {
        this.tracer = tracer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Tracer available = tracer.getIfAvailable();
        Span span = available == null ? null : available.currentSpan();
        if (span != null) {
            response.setHeader("X-Request-Id", span.context().traceId());
        }
        chain.doFilter(request, response);
    }
}
