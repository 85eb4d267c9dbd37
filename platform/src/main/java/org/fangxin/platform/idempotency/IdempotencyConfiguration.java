package org.fangxin.platform.idempotency;

import java.time.Clock;
import java.util.List;
import org.fangxin.platform.security.Callers;
import org.fangxin.platform.web.ProblemRenderer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The Idempotency-Key header for every handler that asks for it. */
@AutoConfiguration
public class IdempotencyConfiguration {
    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(ProblemRenderer renderer) {
        FilterRegistrationBean<IdempotencyFilter> filter =
                new FilterRegistrationBean<>(new IdempotencyFilter(renderer));
        filter.setOrder(Ordered.LOWEST_PRECEDENCE - 100);
        return filter;
    }

    @Bean
    WebMvcConfigurer idempotency(Callers callers, IdempotencyRecords records, Clock clock) {
        RequestKeys keys = new RequestKeys(callers);
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new IdempotencyInterceptor(keys, records, clock))
                        .order(Ordered.LOWEST_PRECEDENCE);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new RequestKeyArgument(keys));
            }
        };
    }
}
