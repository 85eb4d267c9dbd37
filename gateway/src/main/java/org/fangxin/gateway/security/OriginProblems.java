package org.fangxin.gateway.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fangxin.gateway.problems.Problem;
import org.fangxin.gateway.problems.ProblemCode;
import org.fangxin.gateway.problems.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsProcessor;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.cors.DefaultCorsProcessor;

/** The framework's CORS rules, but a refused origin gets a problem instead of a line of plain text. */
final class OriginProblems implements CorsProcessor {

    private final DefaultCorsProcessor rules = new DefaultCorsProcessor();
    private final ProblemWriter writer;

    OriginProblems(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public boolean processRequest(
            @Nullable CorsConfiguration configuration, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (configuration != null
                && CorsUtils.isCorsRequest(request)
                && configuration.checkOrigin(request.getHeader("Origin")) == null) {
            writer.write(request, response, Problem.of(ProblemCode.ORIGIN_NOT_ALLOWED));
            return false;
        }
        return rules.processRequest(configuration, request, response);
    }
}
