package org.fangxin.gateway.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers every exception of a route or page with a problem. */
public final class ProblemResolver implements HandlerExceptionResolver, Ordered {

    private static final Logger log = LoggerFactory.getLogger(ProblemResolver.class);

    private final ProblemWriter writer;

    public ProblemResolver(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (response.isCommitted()) {
            return afterCommit(failure);
        }
        Problem problem = Problems.of(failure);
        if (problem.code() == ProblemCode.INTERNAL_ERROR) {
            log.error("Unexpected failure while answering {}", request.getMethod(), failure);
        }
        try {
            writer.write(request, response, problem);
        } catch (IOException clientGone) {
            log.debug("The client left before it could be told {}", problem.code());
        }
        return new ModelAndView();
    }

    /**
     * A response that broke half-way is left to the container, which cuts the connection instead of ending the body
     * politely. When the client's own body was broken, the container has already decided for 400 and asks for the
     * error page next.
     */
    private static @Nullable ModelAndView afterCommit(Exception failure) {
        return Problems.of(failure).code().status().is4xxClientError() ? new ModelAndView() : null;
    }
}
