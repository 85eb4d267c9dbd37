package org.fangxin.platform.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.fangxin.platform.outbox.EventJson;
import org.junit.jupiter.api.Test;

class SubscriptionsTest {
    private static final EventSubscription THINGS = EventSubscription.to("thing.events.v1");

    @Test
    void refuses_two_that_would_take_each_others_events() {
        assertThatThrownBy(() -> subscriptions(THINGS, THINGS))
                .hasMessageContaining("thing.events.v1")
                .hasMessageContaining("as(purpose)");
    }

    @Test
    void lets_one_topic_serve_several_purposes() {
        assertThat(subscriptions(THINGS, THINGS.as("surges")).topics())
                .containsExactlyInAnyOrder(
                        "thing.events.v1",
                        "thing.events.v1",
                        "thing.events.v1.thing-service.dlt",
                        "thing.events.v1.thing-service.surges.dlt");
    }

    @Test
    void refuses_two_handlers_of_one_type() {
        EventSubscription one = THINGS.on(ThingChanged.TYPE, ThingChanged.class, (envelope, data) -> {});

        assertThatThrownBy(() -> one.on(ThingChanged.TYPE, ThingChanged.class, (envelope, data) -> {}))
                .hasMessageContaining(ThingChanged.TYPE);
    }

    private static Subscriptions subscriptions(EventSubscription... all) {
        return new Subscriptions("thing-service", List.of(all), new EventJson(), new SimpleMeterRegistry());
    }
}
