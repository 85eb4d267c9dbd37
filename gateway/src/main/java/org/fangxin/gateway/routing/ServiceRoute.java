package org.fangxin.gateway.routing;

import java.net.URI;
import java.util.List;

/**
 * One service as the gateway sees it.
 *
 * @param name as in {@code /api/v1/operations/{name}}
 * @param url where it listens, without a trailing slash
 * @param usual limits of its paths
 * @param exceptions paths with other limits
 */
public record ServiceRoute(String name, URI url, RouteLimits usual, List<RouteLimits.Exception> exceptions) {

    /** The limits that hold for a path of this service. */
    public RouteLimits limitsOf(String path) {
        for (RouteLimits.Exception exception : exceptions) {
            if (exception.covers(path)) {
                return exception.limits();
            }
        }
        return usual;
    }
}
