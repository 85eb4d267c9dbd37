package org.fangxin.gateway.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fangxin.gateway.problems.Problem;
import org.fangxin.gateway.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses addresses and headers that are too long. Tomcat has a limit of its own, twice as high, but answers 400 to
 * everything beyond it; here the caller learns what was too long.
 */
final class RequestHeadLimit extends OncePerRequestFilter {

    private final long longestAddress;
    private final long largestHeaders;

    RequestHeadLimit(long longestAddress, long largestHeaders) {
        this.longestAddress = longestAddress;
        this.largestHeaders = largestHeaders;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (length(request.getRequestURI()) + length(request.getQueryString()) > longestAddress) {
            throw Problem.of(ProblemCode.URI_TOO_LONG).exception();
        }
        if (headersOf(request) > largestHeaders) {
            throw Problem.of(ProblemCode.HEADERS_TOO_LARGE).exception();
        }
        chain.doFilter(request, response);
    }

    private static long headersOf(HttpServletRequest request) {
        long sum = 0;
        for (var names = request.getHeaderNames(); names.hasMoreElements(); ) {
            String name = names.nextElement();
            for (var values = request.getHeaders(name); values.hasMoreElements(); ) {
                sum += name.length() + length(values.nextElement());
            }
        }
        return sum;
    }

    private static long length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }
}
