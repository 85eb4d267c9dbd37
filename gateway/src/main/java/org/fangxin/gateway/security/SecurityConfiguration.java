package org.fangxin.gateway.security;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.fangxin.gateway.config.GatewayProperties;
import org.fangxin.gateway.observation.RequestIds;
import org.fangxin.gateway.problems.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.OAuth2ProtectedResourceMetadata;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import tools.jackson.databind.json.JsonMapper;

/** The security chain: a token that is present must be valid; only operators see the gateway's own figures. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain securityChain(
            HttpSecurity http, GatewayProperties properties, JwtDecoder tokenChecks, ProblemWriter writer) {
        TokenProblems problems = new TokenProblems(writer, properties.publicUrl());
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilter(corsFilter(properties, writer))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasRole("ADMIN")
                        .anyRequest()
                        .permitAll())
                .oauth2ResourceServer(server -> server.jwt(
                                jwt -> jwt.decoder(tokenChecks).jwtAuthenticationConverter(roles()))
                        .authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems)
                        .protectedResourceMetadata(metadata -> metadata.protectedResourceMetadataCustomizer(
                                document -> describe(document, properties))))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .permissionsPolicyHeader(
                                policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"))
                        .httpStrictTransportSecurity(hsts -> hsts.requestMatcher(request ->
                                        "https".equals(properties.publicUrl().getScheme()))
                                .maxAgeInSeconds(31_536_000)
                                .includeSubDomains(true))
                        .addHeaderWriter(new PagePolicies()));
        return http.build();
    }

    @Bean
    JwtDecoder tokenChecks(GatewayProperties properties, JsonMapper json, Clock clock) {
        GatewayProperties.Issuer issuer = properties.issuer();
        IssuerDiscovery discovery = new IssuerDiscovery(issuer.uri(), issuer.timeout(), json);
        return new TokenChecks(new IssuerKeys(discovery, issuer.keysFor(), issuer.keysDuringOutage(), clock), issuer);
    }

    /** A span and a timer for each of twenty filters cost more than they tell. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    RequestRejectedHandler requestRejections(ProblemWriter writer) {
        return new RequestRejections(writer);
    }

    /** What clients learn about this resource server (RFC 9728), the same under whatever host name they came. */
    private static void describe(OAuth2ProtectedResourceMetadata.Builder document, GatewayProperties properties) {
        document.resource(properties.publicUrl().toString())
                .authorizationServer(properties.issuer().uri().toString())
                .claim("resource_documentation", properties.publicUrl() + "/docs")
                .tlsClientCertificateBoundAccessTokens(false);
    }

    private static JwtAuthenticationConverter roles() {
        JwtGrantedAuthoritiesConverter authorities = new JwtGrantedAuthoritiesConverter();
        authorities.setAuthoritiesClaimName("roles");
        authorities.setAuthorityPrefix("ROLE_");
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(authorities);
        return converter;
    }

    private static CorsFilter corsFilter(GatewayProperties properties, ProblemWriter writer) {
        CorsConfiguration cors = new CorsConfiguration();
        cors.setAllowedOrigins(
                Stream.concat(Stream.of(properties.publicUrl().toString()), properties.cors().allowedOrigins().stream())
                        .toList());
        cors.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
        cors.setAllowedHeaders(List.of(
                "Authorization",
                "Content-Type",
                "Accept",
                "Accept-Language",
                "Idempotency-Key",
                "If-Match",
                "If-None-Match",
                "Last-Event-ID",
                "Prefer",
                "traceparent",
                "tracestate"));
        cors.setExposedHeaders(List.of(
                "ETag",
                "Link",
                "Location",
                "Retry-After",
                "RateLimit",
                "RateLimit-Policy",
                "Deprecation",
                "Sunset",
                RequestIds.HEADER));
        cors.setMaxAge(600L);
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/**", cors);
        CorsFilter filter = new CorsFilter(source);
        filter.setCorsProcessor(new OriginProblems(writer));
        return filter;
    }
}
