package org.fangxin.platform.kafka;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a service does with the events of a topic, one bean per topic:
 *
 * <pre>{@code
 * EventSubscription.to(Topics.MERCHANT)
 *         .on(MerchantUpdated.TYPE, MerchantUpdated.class, (envelope, data) -> directory.apply(...))
 * }</pre>
 *
 * The consumer group is the application's name, or {@code <application>.<purpose>} of {@link #as}. Types without a
 * handler are skipped and counted.
 */
public final class EventSubscription {
    /** How the names of topics of dead letters end. */
    static final String DEAD_LETTERS = ".dlt";

    private final String topic;
    private final @Nullable String purpose;
    private final Map<String, Reaction<?>> reactions;

    private EventSubscription(String topic, @Nullable String purpose, Map<String, Reaction<?>> reactions) {
        this.topic = topic;
        this.purpose = purpose;
        this.reactions = reactions;
    }

    /** A subscription that does nothing yet. */
    public static EventSubscription to(String topic) {
        return new EventSubscription(topic, null, Map.of());
    }

    /** Gives the subscription a group of its own: needed when a service follows one topic for several purposes. */
    public EventSubscription as(String ownPurpose) {
        return new EventSubscription(topic, ownPurpose, reactions);
    }

    /**
     * Adds the handler of a type.
     *
     * @throws IllegalArgumentException if the type has one already
     */
    public <T> EventSubscription on(String type, Class<T> data, EventHandler<? super T> handler) {
        Map<String, Reaction<?>> more = new LinkedHashMap<>(reactions);
        if (more.put(type, new Reaction<T>(data, handler)) != null) {
            throw new IllegalArgumentException("Two handlers for " + type + " of " + topic);
        }
        return new EventSubscription(topic, purpose, more);
    }

    /** The topic followed. */
    public String topic() {
        return topic;
    }

    /** The consumer group in an application. */
    String group(String application) {
        return purpose == null ? application : application + "." + purpose;
    }

    /** Where the group's events go that cannot be handled. */
    String deadLetterTopic(String application) {
        return topic + "." + group(application) + DEAD_LETTERS;
    }

    @Nullable
    Reaction<?> reaction(String type) {
        return reactions.get(type);
    }

    /** A handler with the type it reads. */
    record Reaction<T>(Class<T> data, EventHandler<? super T> handler) {}
}
