package org.fangxin.platform.idempotency;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fangxin.platform.web.Problem;
import org.fangxin.platform.web.ProblemRenderer;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Makes body and answer of a keyed POST readable more than once, so that {@link IdempotencyInterceptor} can compare the
 * one and remember the other before the caller sees it. Bodies of other types than JSON pass by: they are streams.
 */
final class IdempotencyFilter extends OncePerRequestFilter {
    private static final int MAX_BODY = 1024 * 1024;

    private final ProblemRenderer renderer;

    IdempotencyFilter(ProblemRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return !request.getMethod().equals("POST")
                || request.getHeader(RequestKeys.HEADER) == null
                || (type != null && !type.startsWith("application/json"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getInputStream().readNBytes(MAX_BODY + 1);
        if (body.length > MAX_BODY) {
            renderer.write(Problem.of(HttpStatus.CONTENT_TOO_LARGE, "body-too-large"), request, response);
            return;
        }
        ContentCachingResponseWrapper buffered = new ContentCachingResponseWrapper(response);
        chain.doFilter(new RepeatableRequest(request, body), buffered);
        buffered.copyBodyToResponse();
    }
}
