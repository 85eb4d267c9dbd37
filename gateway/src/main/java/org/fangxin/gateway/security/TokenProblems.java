package org.fangxin.gateway.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.fangxin.gateway.problems.Problem;
import org.fangxin.gateway.problems.ProblemCode;
import org.fangxin.gateway.problems.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/**
 * 401 and 403 as problems, with the challenge of RFC 6750 and the address of the resource's metadata (RFC 9728), which
 * tells a client where to get a token.
 */
final class TokenProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String METADATA = "/.well-known/oauth-protected-resource";

    private final ProblemWriter writer;
    private final String metadata;

    TokenProblems(ProblemWriter writer, URI publicUrl) {
        this.writer = writer;
        this.metadata = "resource_metadata=\"" + publicUrl + METADATA + "\"";
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        boolean tokenRefused = failure instanceof OAuth2AuthenticationException;
        String challenge = tokenRefused ? "Bearer error=\"invalid_token\", " + metadata : "Bearer " + metadata;
        writer.write(
                request,
                response,
                Problem.of(tokenRefused ? ProblemCode.INVALID_TOKEN : ProblemCode.UNAUTHENTICATED)
                        .header(HttpHeaders.WWW_AUTHENTICATE, challenge));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        writer.write(
                request,
                response,
                Problem.of(ProblemCode.FORBIDDEN)
                        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\", " + metadata));
    }
}
