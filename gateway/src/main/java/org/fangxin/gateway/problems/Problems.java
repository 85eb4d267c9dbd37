package org.fangxin.gateway.problems;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponse;

/** Turns exceptions of the frameworks below into problems. */
final class Problems {

    private Problems() {}

    static Problem of(Throwable failure) {
        if (failure instanceof ProblemException known) {
            return known.problem();
        }
        if (failure instanceof ErrorResponse response) {
            return of(response.getStatusCode(), response.getHeaders());
        }
        return Problem.of(ProblemCode.INTERNAL_ERROR);
    }

    private static Problem of(HttpStatusCode status, HttpHeaders headers) {
        Problem problem = Problem.of(ProblemCode.of(status.value()));
        String allowed = headers.getFirst(HttpHeaders.ALLOW);
        return allowed == null ? problem : problem.header(HttpHeaders.ALLOW, allowed);
    }
}
