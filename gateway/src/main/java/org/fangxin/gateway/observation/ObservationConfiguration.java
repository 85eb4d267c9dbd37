package org.fangxin.gateway.observation;

import io.micrometer.tracing.Tracer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Wires what operators see. */
@Configuration(proxyBeanMethods = false)
class ObservationConfiguration {

    /** Right after the filter that opens the trace, before everything that can refuse a request. */
    private static final int AFTER_TRACE = Ordered.HIGHEST_PRECEDENCE + 2;

    @Bean
    RequestIds requestIds(ObjectProvider<Tracer> tracer) {
        return new RequestIds(tracer.getIfAvailable(() -> Tracer.NOOP));
    }

    @Bean
    FilterRegistrationBean<AccessLog> accessLog(RequestIds requestIds) {
        FilterRegistrationBean<AccessLog> filter = new FilterRegistrationBean<>(new AccessLog(requestIds));
        filter.setOrder(AFTER_TRACE);
        return filter;
    }
}
