package org.fangxin.platform.kafka;

import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.fangxin.platform.outbox.EventSink;
import org.fangxin.platform.outbox.OutboxEntry;
import org.fangxin.platform.outbox.UndeliverableException;
import org.springframework.kafka.core.ProducerFactory;

/** Sends events with acknowledgement of all in-sync replicas. */
final class KafkaEventSink implements EventSink {
    private final ProducerFactory<String, byte[]> producers;
    private final CloudEventWriter writer;

    KafkaEventSink(ProducerFactory<String, byte[]> producers, CloudEventWriter writer) {
        this.producers = producers;
        this.writer = writer;
    }

    @Override
    public CompletableFuture<Void> send(String topic, String key, OutboxEntry entry) {
        return send(writer.write(topic, key, entry));
    }

    /** Sends a message as it is. */
    CompletableFuture<Void> send(ProducerRecord<String, byte[]> message) {
        CompletableFuture<Void> acknowledged = new CompletableFuture<>();
        try {
            // The factory keeps one producer for all and replaces it after a failure that it cannot survive.
            producers.createProducer().send(message, (metadata, failure) -> {
                if (failure == null) {
                    acknowledged.complete(null);
                } else {
                    acknowledged.completeExceptionally(meaning(failure));
                }
            });
        } catch (RuntimeException e) {
            acknowledged.completeExceptionally(meaning(e));
        }
        return acknowledged;
    }

    /** How many partitions a topic has; blocks for a bounded time while the broker is away, and fails then. */
    int partitions(String topic) {
        return producers.createProducer().partitionsFor(topic).size();
    }

    private static Throwable meaning(Throwable failure) {
        boolean refused = failure instanceof RecordTooLargeException
                || failure instanceof RecordBatchTooLargeException
                || failure instanceof InvalidRecordException;
        return refused ? new UndeliverableException(failure.getClass().getSimpleName(), failure) : failure;
    }
}
