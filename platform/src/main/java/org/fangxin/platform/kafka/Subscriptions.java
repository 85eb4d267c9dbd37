package org.fangxin.platform.kafka;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All subscriptions of an application.
 *
 * @param application the application's name
 * @param all one per topic and group
 */
record Subscriptions(String application, List<EventSubscription> all) {
    Subscriptions {
        all = List.copyOf(all);
        Set<String> seen = new HashSet<>();
        for (EventSubscription subscription : all) {
            if (!seen.add(subscription.deadLetterTopic(application))) {
                throw new IllegalArgumentException(
                        "Two subscriptions of one group to %s would take each other's events: join them, or give one its own group with as(purpose)"
                                .formatted(subscription.topic()));
            }
        }
    }

    List<String> topics() {
        return all.stream().map(EventSubscription::topic).toList();
    }

    List<String> deadLetterTopics() {
        return all.stream()
                .map(subscription -> subscription.deadLetterTopic(application))
                .toList();
    }
}
