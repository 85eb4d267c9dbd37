package org.fangxin.platform.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;

/** The general problems: what a status means when nothing more is known. */
public final class Problems {
    private static final Map<HttpStatus, String> CODES = Map.ofEntries(
            Map.entry(HttpStatus.BAD_REQUEST, "invalid-request"),
            Map.entry(HttpStatus.UNAUTHORIZED, "unauthenticated"),
            Map.entry(HttpStatus.FORBIDDEN, "forbidden"),
            Map.entry(HttpStatus.NOT_FOUND, "not-found"),
            Map.entry(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed"),
            Map.entry(HttpStatus.NOT_ACCEPTABLE, "not-acceptable"),
            Map.entry(HttpStatus.CONFLICT, "conflict"),
            Map.entry(HttpStatus.GONE, "gone"),
            Map.entry(HttpStatus.PRECONDITION_FAILED, "stale-version"),
            Map.entry(HttpStatus.CONTENT_TOO_LARGE, "body-too-large"),
            Map.entry(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type"),
            Map.entry(HttpStatus.PRECONDITION_REQUIRED, "precondition-required"),
            Map.entry(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests"),
            Map.entry(HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable"));

    private Problems() {}

    /** The general problem of a status. */
    public static Problem ofStatus(HttpStatusCode status) {
        HttpStatus known = HttpStatus.resolve(status.value());
        if (known == null) {
            known = status.is4xxClientError() ? HttpStatus.BAD_REQUEST : HttpStatus.INTERNAL_SERVER_ERROR;
        }
        String general = known.is4xxClientError() ? "invalid-request" : "internal-error";
        return Problem.of(known, CODES.getOrDefault(known, general));
    }

    static Problem standard(Exception e, HttpStatusCode status) {
        Problem problem = ofStatus(status);
        return switch (e) {
            case MissingServletRequestParameterException missing ->
                problem.atParameter(missing.getParameterName(), "required");
            case MissingRequestHeaderException missing ->
                problem.with(new Violation("header", "/" + missing.getHeaderName(), "required", java.util.List.of()));
            default -> problem;
        };
    }
}
