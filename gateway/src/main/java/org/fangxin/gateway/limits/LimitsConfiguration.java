package org.fangxin.gateway.limits;

import org.fangxin.gateway.config.GatewayProperties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the limits on a request's head and on a client's requests in their places. */
@Configuration(proxyBeanMethods = false)
class LimitsConfiguration {

    /** Inside the filter that answers problems, before everything that reads the request. */
    private static final int EARLY = Ordered.HIGHEST_PRECEDENCE + 4;

    /** After the security chain, which knows the client. */
    private static final int AFTER_SECURITY = -90;

    @Bean
    FilterRegistrationBean<RequestHeadLimit> requestHeadLimit(GatewayProperties properties) {
        GatewayProperties.Heads heads = properties.heads();
        FilterRegistrationBean<RequestHeadLimit> filter = new FilterRegistrationBean<>(
                new RequestHeadLimit(heads.address().toBytes(), heads.headers().toBytes()));
        filter.setOrder(EARLY);
        return filter;
    }

    @Bean
    @ConditionalOnProperty(name = "fangxin.gateway.rate-limit.enabled", matchIfMissing = true)
    FilterRegistrationBean<RateLimitFilter> rateLimit(GatewayProperties properties) {
        FilterRegistrationBean<RateLimitFilter> filter =
                new FilterRegistrationBean<>(new RateLimitFilter(new ClientAllowance(properties.rateLimit())));
        filter.setOrder(AFTER_SECURITY);
        return filter;
    }
}
