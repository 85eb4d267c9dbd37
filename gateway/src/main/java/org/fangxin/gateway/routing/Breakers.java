package org.fangxin.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.fangxin.gateway.config.GatewayProperties.Resilience;

/** One circuit breaker for each service, never shared. */
public final class Breakers {

    private final CircuitBreakerRegistry registry;
    private final Duration openFor;

    public Breakers(Resilience settings, MeterRegistry meters) {
        openFor = settings.openFor();
        registry = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowType(CircuitBreakerConfig.SlidingWindowType.COUNT_BASED)
                .slidingWindowSize(settings.window())
                .minimumNumberOfCalls(settings.minimumCalls())
                .failureRateThreshold(settings.failureRate())
                .waitDurationInOpenState(settings.openFor())
                .permittedNumberOfCallsInHalfOpenState(1)
                .maxWaitDurationInHalfOpenState(settings.trialLimit())
                .writableStackTraceEnabled(false)
                .build());
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(registry).bindTo(meters);
    }

    CircuitBreaker of(ServiceRoute service) {
        return registry.circuitBreaker(service.name());
    }

    /** How long a breaker stays open, and so when to come back. */
    Duration openFor() {
        return openFor;
    }
}
