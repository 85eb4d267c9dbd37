package org.fangxin.gateway.routing;

import java.net.URI;
import org.fangxin.gateway.limits.RequestBody;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/**
 * A request as it goes to a service.
 *
 * @param body null when the request has none
 */
record Exchange(
        HttpMethod method,
        URI uri,
        HttpHeaders headers,
        @Nullable RequestBody body) {

    /** Reads without a body may be sent again: nothing can have changed, and nothing of the body is used up. */
    boolean repeatable() {
        return body == null && (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD));
    }
}
