package org.fangxin.gateway.routing;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fangxin.gateway.config.GatewayProperties;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Wires the routes: for each service in the table a predicate, a guard and a handler. */
@Configuration(proxyBeanMethods = false)
class RoutingConfiguration {

    @Bean
    RouteTable routeTable(GatewayProperties properties) {
        return new RouteTable(properties);
    }

    @Bean
    Breakers breakers(GatewayProperties properties, MeterRegistry meters) {
        return new Breakers(properties.resilience(), meters);
    }

    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService deadlineTimer() {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("deadlines").factory());
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }

    @Bean
    ServiceConnections serviceConnections(GatewayProperties properties, RouteTable table) {
        return new ServiceConnections(properties.connections(), table.services().size());
    }

    @Bean
    ServiceGuard serviceGuard(
            RestClient.Builder clients,
            ServiceConnections connections,
            Breakers breakers,
            ScheduledExecutorService deadlineTimer,
            GatewayProperties properties) {
        GatewayProperties.Resilience resilience = properties.resilience();
        ServiceClient client = new ServiceClient(
                clients.requestFactory(connections).build(), resilience.retries(), resilience.retryPause());
        return new ServiceGuard(client, breakers, deadlineTimer);
    }

    @Bean
    ServiceDocuments serviceDocuments(ServiceGuard guard) {
        return new ServiceDocuments(guard);
    }

    @Bean
    RouterFunction<ServerResponse> serviceRoutes(RouteTable table, ServiceGuard guard, GatewayProperties properties) {
        return table.services().stream()
                .map(service -> GatewayRouterFunctions.route(service.name())
                        .route(servedBy(service, table), new ServiceHandler(service, guard, properties.publicUrl()))
                        .build())
                .reduce(RouterFunction::and)
                .orElseThrow();
    }

    /** Shown as {@code services} in the health report. */
    @Bean("services")
    CompositeHealthContributor services(RouteTable table, ServiceDocuments documents, Clock clock) {
        return CompositeHealthContributor.fromMap(
                table.services().stream().collect(Collectors.toMap(ServiceRoute::name, Function.identity())),
                service -> new ServiceHealth(service, documents, clock));
    }

    private static RequestPredicate servedBy(ServiceRoute service, RouteTable table) {
        return request -> isFirstHand(request)
                && table.serving(request.servletRequest().getRequestURI())
                        .filter(service::equals)
                        .isPresent();
    }

    /** When a response breaks off, the container runs the request again for its error page: never to the service. */
    private static boolean isFirstHand(ServerRequest request) {
        return request.servletRequest().getDispatcherType() == DispatcherType.REQUEST;
    }
}
