package org.fangxin.gateway.observation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * One line per request: method, path, status, milliseconds and request id. No query and no address, which can be
 * personal; and every response carries the id, so that a caller can name it.
 */
public final class AccessLog extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger("access");

    private final RequestIds requestIds;

    public AccessLog(RequestIds requestIds) {
        this.requestIds = requestIds;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = requestIds.of(request);
        response.setHeader(RequestIds.HEADER, id);
        long start = System.nanoTime();
        boolean finished = false;
        try {
            chain.doFilter(request, response);
            finished = true;
        } finally {
            long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
            Object status = finished ? response.getStatus() : "broken";
            log.info("{} {} {} {} {}", request.getMethod(), request.getRequestURI(), status, millis, id);
        }
    }
}
