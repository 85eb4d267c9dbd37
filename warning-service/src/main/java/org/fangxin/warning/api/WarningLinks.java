package org.fangxin.warning.api;

import java.net.URI;

/**
 * Addresses of this service as clients see them, behind the gateway.
 *
 * @param publicUrl the gateway
 */
public record WarningLinks(URI publicUrl) {
    private static final String API = "/api/v1";

    /** A warning. */
    public String warning(String id) {
        return at("/warnings/" + id);
    }

    /** An edition of a warning. */
    public String edition(String id, int number) {
        return warning(id) + "/editions/" + number;
    }

    /** Any path of the API, with its query. */
    public String at(String path) {
        String base = publicUrl.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + API + path;
    }
}
