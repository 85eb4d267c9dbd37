package org.fangxin.merchant.adapter.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.fangxin.testkit.GoldenFiles;
import org.fangxin.testkit.Stack;

/** Another service that tells events in their agreed form. */
public final class EventTeller implements AutoCloseable {
    private final KafkaProducer<String, byte[]> producer;

    public EventTeller(Stack stack) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", stack.kafkaBootstrap()), new StringSerializer(), new ByteArraySerializer());
    }

    /** Tells an event as its golden file has it, with some fields replaced. */
    public void tell(String topic, String type, String subject, long sequence, Map<String, String> fields) {
        String data = GoldenFiles.read(type);
        for (Map.Entry<String, String> field : fields.entrySet()) {
            data = data.replaceAll(
                    "\"" + field.getKey() + "\":(\"[^\"]*\"|\\[[^]]*])",
                    "\"" + field.getKey() + "\":" + field.getValue());
        }
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(topic, subject, data.getBytes(StandardCharsets.UTF_8));
        Map<String, String> headers = Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                UUID.randomUUID().toString(),
                "ce_source",
                "/fangxin/test",
                "ce_type",
                type,
                "ce_time",
                Clock.systemUTC().instant().toString(),
                "ce_subject",
                subject,
                "ce_sequence",
                Long.toString(sequence),
                "content-type",
                "application/json");
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(message);
    }

    @Override
    public void close() {
        producer.close();
    }
}
