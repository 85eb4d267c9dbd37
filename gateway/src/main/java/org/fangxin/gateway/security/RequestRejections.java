package org.fangxin.gateway.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.fangxin.gateway.problems.Problem;
import org.fangxin.gateway.problems.ProblemCode;
import org.fangxin.gateway.problems.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Requests that the firewall refuses: addresses written so as to be read in two ways, and unknown methods. */
final class RequestRejections implements RequestRejectedHandler {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private final ProblemWriter writer;

    RequestRejections(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException refused)
            throws IOException {
        Problem problem = METHODS.contains(request.getMethod())
                ? Problem.of(ProblemCode.MALFORMED_REQUEST)
                : Problem.of(ProblemCode.METHOD_NOT_ALLOWED)
                        .header(
                                HttpHeaders.ALLOW,
                                String.join(", ", METHODS.stream().sorted().toList()));
        writer.write(request, response, problem);
    }
}
