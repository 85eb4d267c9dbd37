package org.fangxin.warning.api;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.fangxin.testkit.Stack;

/** Another service as far as its topic shows it. */
final class EventTeller {
    private final KafkaProducer<String, byte[]> producer;

    EventTeller(Stack stack) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", stack.kafkaBootstrap()), new StringSerializer(), new ByteArraySerializer());
    }

    /** Tells an event; it is on the topic when this returns. */
    void tell(String topic, String type, String subject, long sequence, String json) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(topic, subject, json.getBytes(StandardCharsets.UTF_8));
        Map<String, String> headers = Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                UUID.randomUUID().toString(),
                "ce_type",
                type,
                "ce_source",
                "/fangxin/test",
                "ce_subject",
                subject,
                "ce_time",
                "2026-11-24T08:00:00Z",
                "ce_sequence",
                Long.toString(sequence));
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(message);
        producer.flush();
    }
}
