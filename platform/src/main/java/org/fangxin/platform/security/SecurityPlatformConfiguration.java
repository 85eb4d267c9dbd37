package org.fangxin.platform.security;

import java.util.List;
import org.fangxin.platform.web.ProblemRenderer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Every service validates tokens itself, whoever stands in front of it, and keeps no session. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.OAuth2ResourceServerAutoConfiguration"
        })
@EnableConfigurationProperties(SecurityPlatformConfiguration.OidcProperties.class)
public class SecurityPlatformConfiguration {
    /**
     * @param issuer issuer of the tokens (environment: {@code FANGXIN_OIDC_ISSUER})
     * @param audience audience a token must name
     * @param rolesClaim path of the claim with the roles; {@code realm_access.roles} for Keycloak
     */
    @ConfigurationProperties("fangxin.oidc")
    public record OidcProperties(
            @DefaultValue("http://127.0.0.1:9000") String issuer,
            @DefaultValue("fangxin") String audience,
            @DefaultValue("roles") String rolesClaim) {}

    @Bean
    Callers callers(OidcProperties properties) {
        return new Callers(properties.rolesClaim());
    }

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder jwtDecoder(OidcProperties properties) {
        return new IssuerTokens(properties.issuer(), properties.audience());
    }

    @Bean
    SecurityFilterChain apiSecurity(HttpSecurity http, ProblemRenderer renderer, JwtDecoder decoder) {
        TokenProblems problems = new TokenProblems(renderer);
        ObjectPostProcessor<BearerTokenAuthenticationFilter> tellOutages = new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(problems);
                return filter;
            }
        };
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.decoder(decoder))
                        .authenticationEntryPoint(problems)
                        .withObjectPostProcessor(tellOutages))
                .build();
    }

    @Bean
    WebMvcConfigurer accessRules(Callers callers) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new AccessInterceptor(callers)).order(Ordered.HIGHEST_PRECEDENCE);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgument(callers));
            }
        };
    }
}
