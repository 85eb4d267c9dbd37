package org.fangxin.gateway.security;

import java.time.Duration;
import java.util.List;
import org.fangxin.gateway.config.GatewayProperties.Issuer;
import org.fangxin.gateway.problems.Problem;
import org.fangxin.gateway.problems.ProblemCode;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Checks access tokens: signature, issuer, audience and times (60 s of clock skew). A token that cannot be checked
 * because the issuer is away is neither accepted nor called invalid: the caller gets 503.
 */
final class TokenChecks implements JwtDecoder {

    private static final Duration CLOCK_SKEW = Duration.ofSeconds(60);
    private static final Duration COME_BACK_AFTER = Duration.ofSeconds(5);

    private final NimbusJwtDecoder decoder;

    TokenChecks(IssuerKeys keys, Issuer issuer) {
        decoder = NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithms(algorithms -> {
                    algorithms.clear();
                    algorithms.addAll(
                            List.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256));
                })
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(List.of(
                new JwtTimestampValidator(CLOCK_SKEW),
                new JwtIssuerValidator(issuer.uri().toString()),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(issuer.audience())))));
    }

    @Override
    public Jwt decode(String token) {
        try {
            return decoder.decode(token);
        } catch (BadJwtException invalid) {
            throw invalid;
        } catch (JwtException unchecked) {
            throw Problem.of(ProblemCode.IDENTITY_PROVIDER_UNAVAILABLE)
                    .retryAfter(COME_BACK_AFTER)
                    .exception();
        }
    }
}
