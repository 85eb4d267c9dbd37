package org.fangxin.merchant.api;

import java.time.Duration;
import org.fangxin.platform.web.Problem;
import org.fangxin.platform.web.ProblemException;
import org.springframework.http.HttpStatus;

/** Nothing can be found or counted as long as the service, which has just started, reads the registry. */
public final class SearchNotReady {
    private static final Duration SOON = Duration.ofSeconds(2);

    private SearchNotReady() {}

    /** 503 {@code search-not-ready}. */
    public static ProblemException exception() {
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "search-not-ready")
                .retryAfter(SOON)
                .exception();
    }
}
