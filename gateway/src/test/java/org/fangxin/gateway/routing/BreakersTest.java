package org.fangxin.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.fangxin.gateway.config.GatewayProperties.Resilience;
import org.junit.jupiter.api.Test;

class BreakersTest {

    private final Breakers breakers = new Breakers(
            new Resilience(4, 2, 50, Duration.ofMillis(50), Duration.ofMillis(200), 0, Duration.ofMillis(1)),
            new SimpleMeterRegistry());

    private final CircuitBreaker shop = breakers.of(service("shop"));

    @Test
    void each_service_has_its_own() {
        fails();
        assertThat(shop.getState()).isEqualTo(State.OPEN);
        assertThat(breakers.of(service("post")).tryAcquirePermission()).isTrue();
        assertThat(breakers.of(service("shop"))).isSameAs(shop);
    }

    @Test
    void one_trial_that_succeeds_is_enough() {
        fails();
        Awaitility.await().until(shop::tryAcquirePermission);
        assertThat(shop.tryAcquirePermission())
                .as("a second trial at the same time")
                .isFalse();
        shop.onSuccess(1, TimeUnit.MILLISECONDS);
        assertThat(shop.getState()).isEqualTo(State.CLOSED);
    }

    @Test
    void a_trial_that_takes_its_time_does_not_keep_everybody_waiting() {
        fails();
        Awaitility.await().until(shop::tryAcquirePermission);
        Awaitility.await("another trial").until(shop::tryAcquirePermission);
        shop.onSuccess(1, TimeUnit.MILLISECONDS);
        assertThat(shop.getState()).isEqualTo(State.CLOSED);
    }

    @Test
    void long_success_does_not_outweigh_present_failure() {
        for (int i = 0; i < 1000; i++) {
            assertThat(shop.tryAcquirePermission()).isTrue();
            shop.onSuccess(1, TimeUnit.MILLISECONDS);
        }
        fails();
        assertThat(shop.getState()).isEqualTo(State.OPEN);
    }

    private void fails() {
        for (int i = 0; i < 2; i++) {
            assertThat(shop.tryAcquirePermission()).isTrue();
            shop.onError(1, TimeUnit.MILLISECONDS, new IllegalStateException());
        }
    }

    private static ServiceRoute service(String name) {
        return new ServiceRoute(
                name, URI.create("http://127.0.0.1:1"), new RouteLimits(1, Duration.ZERO, Duration.ZERO), List.of());
    }
}
