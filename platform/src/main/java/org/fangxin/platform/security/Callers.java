package org.fangxin.platform.security;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Reads the caller out of the validated token of the current request. */
public final class Callers {
    private final List<String> rolesClaim;

    /**
     * @param rolesClaim path of the claim that holds the roles, for example {@code roles} or {@code realm_access.roles}
     */
    public Callers(String rolesClaim) {
        this.rolesClaim = List.of(rolesClaim.split("\\."));
    }

    /** The caller of the current request; empty without a token. */
    public Optional<Caller> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof JwtAuthenticationToken token
                ? Optional.of(of(token.getToken()))
                : Optional.empty();
    }

    Caller of(Jwt token) {
        return new Caller(
                Objects.requireNonNullElse(token.getSubject(), ""),
                roles(token),
                token.getClaimAsString("uscc"),
                token.getClaimAsString("partner"),
                token.getClaimAsString("station"),
                strings(token.getClaims().get("districts")));
    }

    private Set<Role> roles(Jwt token) {
        Object claim = token.getClaims();
        for (String step : rolesClaim) {
            claim = claim instanceof Map<?, ?> map ? map.get(step) : null;
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Set<String> named = strings(claim);
        for (Role role : Role.values()) {
            if (named.contains(role.name())) {
                roles.add(role);
            }
        }
        return roles;
    }

    private static Set<String> strings(@Nullable Object claim) {
        return claim instanceof Collection<?> many
                ? many.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
