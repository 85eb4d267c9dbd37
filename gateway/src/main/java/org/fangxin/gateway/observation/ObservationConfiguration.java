package org.fangxin.gateway.observation;

import io.micrometer.tracing.Tracer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fangxin.gateway.routing.RouteTable;
import org.fangxin.gateway.routing.ServiceDocuments;
import org.fangxin.gateway.routing.ServiceRoute;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
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

    /** Shown as {@code services} in the health report. */
    @Bean("services")
    CompositeHealthContributor services(RouteTable table, ServiceDocuments documents) {
        return CompositeHealthContributor.fromMap(
                table.services().stream().collect(Collectors.toMap(ServiceRoute::name, Function.identity())),
                service -> new ServiceHealth(service, documents));
    }
}
