package org.fangxin.gateway.signin;

import java.time.Clock;
import org.fangxin.gateway.config.GatewayProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Wires signing in. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    @Bean
    Provider provider(GatewayProperties properties, JsonMapper json, Clock clock) {
        return new Provider(properties, json, clock);
    }
}
