package org.fangxin.platform.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.concurrent.CompletionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;

/**
 * Lays an event that cannot be handled into the group's dead letter topic, on the same partition, with the reason.
 * If the broker does not take it, the event stays where it is and is tried again.
 */
final class DeadLetterRecoverer implements ConsumerRecordRecoverer {
    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterRecoverer.class);

    private final String deadLetterTopic;
    private final KafkaEventSink sink;
    private final MeterRegistry meters;
    private final Clock clock;

    DeadLetterRecoverer(String deadLetterTopic, KafkaEventSink sink, MeterRegistry meters, Clock clock) {
        this.deadLetterTopic = deadLetterTopic;
        this.sink = sink;
        this.meters = meters;
        this.clock = clock;
    }

    @Override
    public void accept(ConsumerRecord<?, ?> message, Exception exception) {
        DeadLetterReason reason = DeadLetterReason.of(exception);
        // The same partition, unless somebody has given the events' topic more of them than this one has.
        Integer partition = message.partition() < sink.partitions(deadLetterTopic) ? message.partition() : null;
        ProducerRecord<String, byte[]> letter = new ProducerRecord<>(
                deadLetterTopic, partition, (String) message.key(), (byte[]) message.value(), message.headers());
        CloudEventHeaders.add(letter.headers(), DeadLetterHeaders.REASON, reason.code());
        CloudEventHeaders.add(letter.headers(), DeadLetterHeaders.FAILURE, reason.failure());
        CloudEventHeaders.add(
                letter.headers(), DeadLetterHeaders.TIME, clock.instant().toString());
        CloudEventHeaders.add(letter.headers(), DeadLetterHeaders.PARTITION, Integer.toString(message.partition()));
        CloudEventHeaders.add(letter.headers(), DeadLetterHeaders.OFFSET, Long.toString(message.offset()));
        try {
            sink.send(letter).join();
        } catch (CompletionException e) {
            throw new IllegalStateException("The dead letter could not be sent to " + deadLetterTopic, e.getCause());
        }
        meters.counter("fangxin.events.dead", "topic", message.topic(), "reason", reason.code())
                .increment();
        LOG.error(
                "Dead letter: {} at {}-{}@{} ({}: {})",
                CloudEventHeaders.get(message.headers(), CloudEventHeaders.TYPE),
                message.topic(),
                message.partition(),
                message.offset(),
                reason.code(),
                reason.failure(),
                FailureWithoutText.of(reason.cause()));
    }
}
