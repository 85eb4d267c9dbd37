package org.fangxin.platform.kafka;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.fangxin.platform.outbox.OutboxEntry;

/** Turns an outbox entry into a message. */
final class CloudEventWriter {
    private final String source;

    CloudEventWriter(String application) {
        this.source = "/fangxin/" + application;
    }

    ProducerRecord<String, byte[]> write(String topic, String key, OutboxEntry entry) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(topic, key, entry.data().getBytes(StandardCharsets.UTF_8));
        Headers headers = message.headers();
        CloudEventHeaders.add(headers, CloudEventHeaders.SPEC_VERSION, "1.0");
        CloudEventHeaders.add(headers, CloudEventHeaders.ID, entry.id());
        CloudEventHeaders.add(headers, CloudEventHeaders.SOURCE, source);
        CloudEventHeaders.add(headers, CloudEventHeaders.TYPE, entry.type());
        CloudEventHeaders.add(headers, CloudEventHeaders.TIME, entry.time().toString());
        CloudEventHeaders.add(headers, CloudEventHeaders.SUBJECT, key);
        CloudEventHeaders.add(headers, CloudEventHeaders.SEQUENCE, Long.toString(entry.sequence()));
        CloudEventHeaders.add(headers, CloudEventHeaders.CONTENT_TYPE, "application/json");
        if (entry.traceparent() != null) {
            CloudEventHeaders.add(headers, CloudEventHeaders.TRACEPARENT, entry.traceparent());
        }
        return message;
    }
}
