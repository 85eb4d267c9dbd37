package org.fangxin.platform.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fangxin.platform.outbox.EventJson;

/** All subscriptions of an application, each with the way of its events to the handlers. */
final class Subscriptions {
    private final String application;
    private final List<EventSubscription> all;
    private final Map<String, EventDispatch> dispatches = new LinkedHashMap<>();

    Subscriptions(String application, List<EventSubscription> all, EventJson json, MeterRegistry meters) {
        this.application = application;
        this.all = List.copyOf(all);
        for (EventSubscription subscription : all) {
            EventDispatch dispatch = new EventDispatch(subscription, json, meters);
            if (dispatches.put(subscription.deadLetterTopic(application), dispatch) != null) {
                throw new IllegalArgumentException(
                        "Two subscriptions of one group to %s would take each other's events: join them, or give one its own group with as(purpose)"
                                .formatted(subscription.topic()));
            }
        }
    }

    String application() {
        return application;
    }

    List<EventSubscription> all() {
        return all;
    }

    EventDispatch dispatch(EventSubscription subscription) {
        return Objects.requireNonNull(dispatches.get(subscription.deadLetterTopic(application)));
    }

    /** By dead letter topic. */
    Map<String, EventDispatch> dispatches() {
        return Map.copyOf(dispatches);
    }

    /** The topics that the subscriptions need, those of dead letters included. */
    List<String> topics() {
        List<String> topics =
                new ArrayList<>(all.stream().map(EventSubscription::topic).toList());
        topics.addAll(dispatches.keySet());
        return topics;
    }
}
