package org.fangxin.platform.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.fangxin.platform.outbox.EventJson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.MessageListener;
import tools.jackson.core.JacksonException;

/** Brings the messages of one subscription to their handlers. */
final class EventDispatch implements MessageListener<String, byte[]> {
    private static final Logger LOG = LoggerFactory.getLogger(EventDispatch.class);

    private final EventSubscription subscription;
    private final EventJson json;
    private final MeterRegistry meters;

    EventDispatch(EventSubscription subscription, EventJson json, MeterRegistry meters) {
        this.subscription = subscription;
        this.json = json;
        this.meters = meters;
    }

    @Override
    public void onMessage(ConsumerRecord<String, byte[]> message) {
        EventEnvelope envelope = CloudEventReader.envelope(message);
        EventSubscription.Reaction<?> reaction = subscription.reaction(envelope.type());
        if (reaction == null) {
            LOG.debug("Skipped {} of {}: no handler", envelope.type(), message.topic());
            meters.counter("fangxin.events.skipped", "topic", subscription.topic())
                    .increment();
            return;
        }
        handle(reaction, envelope, message.value());
        meters.counter("fangxin.events.handled", "topic", subscription.topic(), "type", envelope.type())
                .increment();
    }

    private <T> void handle(EventSubscription.Reaction<T> reaction, EventEnvelope envelope, byte @Nullable [] value) {
        T data = read(reaction, value);
        try {
            reaction.handler().handle(envelope, data);
        } catch (LinkageError | AssertionError | StackOverflowError e) {
            // An error would stop the listener for good; to the others of the topic this is one failing event.
            throw new IllegalStateException(e);
        }
    }

    private <T> T read(EventSubscription.Reaction<T> reaction, byte @Nullable [] value) {
        if (value == null) {
            throw new MalformedEventException("no data");
        }
        T data;
        try {
            data = json.read(value, reaction.data());
        } catch (JacksonException e) {
            throw new MalformedEventException("data is not the JSON of "
                    + reaction.data().getSimpleName() + ": " + e.getClass().getSimpleName());
        }
        if (data == null) {
            throw new MalformedEventException("data is null");
        }
        return data;
    }
}
