package org.fangxin.standalone.issuer;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/**
 * Writes the claims that the services read: whom the token speaks for, the roles, the audience, and the merchant, partner,
 * station or districts that fence what is visible. The form parameters {@code user}, {@code uscc}, {@code partner},
 * {@code station} and {@code districts} (comma-separated) override the defaults of the role, which is what makes this issuer fit for
 * development only.
 */
final class DevelopmentClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {
    static final String AUDIENCE = "fangxin";

    @Override
    public void customize(JwtEncodingContext context) {
        if (!OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            return;
        }
        boolean forItself = context.getAuthorizationGrant() instanceof OAuth2ClientCredentialsAuthenticationToken;
        Map<String, Object> asked =
                context.getAuthorizationGrant() instanceof OAuth2ClientCredentialsAuthenticationToken grant
                        ? grant.getAdditionalParameters()
                        : Map.of();
        Authentication person = context.getPrincipal();
        String who = forItself || person == null ? context.getRegisteredClient().getClientId() : person.getName();
        DevelopmentRole.ofClient(who).ifPresent(role -> write(context.getClaims(), role, asked));
    }

    private static void write(JwtClaimsSet.Builder claims, DevelopmentRole role, Map<String, Object> asked) {
        put(claims, "sub", or(asked.get("user"), role.clientId()));
        claims.audience(List.of(AUDIENCE));
        claims.claim("roles", List.of(role.name()));
        put(claims, "uscc", or(asked.get("uscc"), role.uscc()));
        put(claims, "partner", or(asked.get("partner"), role.partner()));
        put(claims, "station", or(asked.get("station"), null));
        List<String> districts = asked.get("districts") instanceof String list ? split(list) : role.districts();
        put(claims, "districts", districts.isEmpty() ? null : districts);
    }

    private static @Nullable String or(@Nullable Object asked, @Nullable String byDefault) {
        return asked instanceof String text && !text.isBlank() ? text.strip() : byDefault;
    }

    private static List<String> split(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(d -> !d.isEmpty())
                .toList();
    }

    private static void put(JwtClaimsSet.Builder claims, String name, @Nullable Object value) {
        if (value != null) {
            claims.claim(name, value);
        }
    }
}
