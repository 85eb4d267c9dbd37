package org.fangxin.standalone.issuer;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.DispatcherType;
import java.io.IOException;
import org.fangxin.standalone.files.Secrets;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** Wiring of the development issuer. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class IssuerConfiguration {
    @Bean
    @Order(1)
    SecurityFilterChain issuerEndpoints(HttpSecurity http) {
        http.oauth2AuthorizationServer(server -> {
            http.securityMatcher(server.getEndpointsMatcher());
            server.oidc(Customizer.withDefaults());
        });
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .addFilterAfter(new PickedUser(), SecurityContextHolderFilter.class)
                .exceptionHandling(handling -> handling.authenticationEntryPoint(new SignInPage()))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain healthOnly(HttpSecurity http) {
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**", "/actuator/health")
                        .permitAll()
                        .dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings(IssuerSettings settings) {
        return AuthorizationServerSettings.builder().issuer(settings.url()).build();
    }

    @Bean
    JWKSource<SecurityContext> signingKeys(IssuerSettings settings) throws IOException {
        JWKSet keys = SigningKeys.keptIn(settings.keys().resolve("issuer-jwks.json"));
        return new ImmutableJWKSet<>(keys);
    }

    @Bean
    RegisteredClientRepository clients(IssuerSettings settings) throws IOException {
        String secret = settings.clientSecret() != null
                ? settings.clientSecret()
                : Secrets.urlSafe(ClientSecret.fileIn(settings.keys()));
        return new DevelopmentClients(secret);
    }

    @Bean
    PasswordEncoder exactSecret() {
        return new ExactSecret();
    }

    @Bean
    OAuth2AuthorizationService pendingSignIns() {
        return new PendingSignIns();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> developmentClaims() {
        return new DevelopmentClaims();
    }
}
