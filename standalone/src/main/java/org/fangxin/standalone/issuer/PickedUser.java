package org.fangxin.standalone.issuer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes whoever was picked on the {@link SignInPage} for the one who signs in, at this moment: fit for development only.
 */
final class PickedUser extends OncePerRequestFilter {
    static final String PARAMETER = "user";
    static final String AUTHORIZE = "/oauth2/authorize";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(AUTHORIZE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional.ofNullable(request.getParameter(PARAMETER))
                .flatMap(DevelopmentRole::ofClient)
                .map(role -> UsernamePasswordAuthenticationToken.authenticated(
                        role.clientId(), null, List.of(FactorGrantedAuthority.fromFactor("PICKED"))))
                .ifPresent(user -> SecurityContextHolder.setContext(new SecurityContextImpl(user)));
        chain.doFilter(request, response);
    }
}
