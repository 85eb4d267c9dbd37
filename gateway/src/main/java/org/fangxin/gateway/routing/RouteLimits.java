package org.fangxin.gateway.routing;

import java.time.Duration;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;

/**
 * What a request on a route may take.
 *
 * @param maxBody largest request body, in bytes
 * @param upload longest time for receiving the body and passing it on
 * @param answer longest time from the end of the request to the response's headers
 */
public record RouteLimits(long maxBody, Duration upload, Duration answer) {

    /** Limits that hold for the paths of one pattern only. */
    public record Exception(PathPattern pattern, RouteLimits limits) {

        boolean covers(String path) {
            return pattern.matches(PathContainer.parsePath(path));
        }
    }
}
