package org.fangxin.gateway.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fangxin.gateway.problems.Problem;
import org.fangxin.gateway.problems.ProblemCode;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Counts the requests of each client and tells it what is left, in the fields of
 * draft-ietf-httpapi-ratelimit-headers-11. A client is the subject of the token, or the address without one. What
 * asks the services several things at once counts as often. Health checks are not counted.
 */
final class RateLimitFilter extends OncePerRequestFilter {

    /** More questions than this are refused as a whole. */
    private static final int MOST_AT_ONCE = 16;

    /** The overview is put together from four answers. */
    private static final int OVERVIEW = 4;

    private final ClientAllowance allowance;

    RateLimitFilter(ClientAllowance allowance) {
        this.allowance = allowance;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ClientAllowance.State state = allowance.take(client(request), weight(request));
        long untilFull = state.full().plusNanos(999_999_999).toSeconds();
        response.setHeader(
                "RateLimit-Policy", "\"client\";q=%d;w=%d".formatted(allowance.requests(), allowance.windowSeconds()));
        response.setHeader("RateLimit", "\"client\";r=%d;t=%d".formatted(state.remaining(), untilFull));
        if (!state.granted()) {
            throw Problem.of(ProblemCode.TOO_MANY_REQUESTS, allowance.requests(), allowance.windowSeconds())
                    .retryAfter(state.next())
                    .exception();
        }
        chain.doFilter(request, response);
    }

    private static int weight(HttpServletRequest request) {
        return switch (request.getRequestURI()) {
            case "/dashboard/data" -> {
                String[] questions = request.getParameterValues("q");
                yield questions == null ? 1 : Math.clamp(questions.length, 1, MOST_AT_ONCE);
            }
            case "/api/v1/statistics/overview" -> OVERVIEW;
            default -> 1;
        };
    }

    private static String client(HttpServletRequest request) {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        return caller instanceof JwtAuthenticationToken token
                ? "subject " + token.getName()
                : "address " + request.getRemoteAddr();
    }
}
