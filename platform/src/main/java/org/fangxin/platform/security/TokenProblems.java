package org.fangxin.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.fangxin.platform.web.Problem;
import org.fangxin.platform.web.ProblemRenderer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Says what is wrong with a token: not valid (401), or not verifiable because the issuer is down (503). */
final class TokenProblems implements AuthenticationEntryPoint, AuthenticationFailureHandler {
    private final ProblemRenderer renderer;

    TokenProblems(ProblemRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        answer(request, response, e);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e) throws IOException {
        answer(request, response, e);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (e instanceof AuthenticationServiceException) {
            renderer.write(
                    Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "identity-provider-unavailable")
                            .retryAfter(Duration.ofSeconds(5)),
                    request,
                    response);
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        renderer.write(Problem.of(HttpStatus.UNAUTHORIZED, "invalid-token"), request, response);
    }
}
