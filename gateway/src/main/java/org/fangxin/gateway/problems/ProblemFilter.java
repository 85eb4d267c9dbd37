package org.fangxin.gateway.problems;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers problems that are thrown before a route or page is reached, as by the security chain. */
public final class ProblemFilter extends OncePerRequestFilter {

    private final ProblemWriter writer;

    public ProblemFilter(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ProblemException refused) {
            if (response.isCommitted()) {
                throw refused;
            }
            writer.write(request, response, refused.problem());
        }
    }
}
