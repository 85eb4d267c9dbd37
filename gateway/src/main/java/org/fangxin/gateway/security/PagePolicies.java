package org.fangxin.gateway.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/**
 * The content security policy of a response: nothing at all for data, own style sheets for pages, and what the API
 * documentation's script needs. A service's own policy, as on a download, is left as it is.
 */
final class PagePolicies implements HeaderWriter {

    private static final String HEADER = "Content-Security-Policy";
    private static final String NEVER = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** Style attributes are set by the documentation's script; scripts come from here only, and none inline. */
    private static final String DOCS = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; connect-src 'self'; " + NEVER;

    private static final String PAGE = "default-src 'none'; style-src 'self'; img-src 'self'; " + NEVER;
    /** Pages with a script of their own: nothing inline, nothing foreign, forms only back to here. */
    private static final String SCRIPTED = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; connect-src 'self'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String DATA = "default-src 'none'; frame-ancestors 'none'";

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (!response.containsHeader(HEADER)) {
            response.setHeader(HEADER, policy(request.getRequestURI()));
        }
    }

    private static String policy(String path) {
        if (path.equals("/docs") || path.startsWith("/docs/")) {
            return DOCS;
        }
        if (path.equals("/dashboard")
                || path.equals("/verify")
                || path.startsWith("/verify/")
                || path.startsWith("/m/")) {
            return SCRIPTED;
        }
        if (path.equals("/start") || path.equals("/problems") || path.startsWith("/problems/")) {
            return PAGE;
        }
        return DATA;
    }
}
