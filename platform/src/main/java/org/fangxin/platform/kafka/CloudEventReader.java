package org.fangxin.platform.kafka;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;

/** Reads the envelope of a message. Headers come from outside: each is checked, none names a Java type. */
final class CloudEventReader {
    private CloudEventReader() {}

    static EventEnvelope envelope(ConsumerRecord<?, ?> message) {
        Headers headers = message.headers();
        try {
            return new EventEnvelope(
                    required(headers, CloudEventHeaders.ID),
                    required(headers, CloudEventHeaders.TYPE),
                    required(headers, CloudEventHeaders.SOURCE),
                    required(headers, CloudEventHeaders.SUBJECT),
                    Long.parseLong(required(headers, CloudEventHeaders.SEQUENCE)),
                    Instant.parse(required(headers, CloudEventHeaders.TIME)));
        } catch (NumberFormatException e) {
            throw new MalformedEventException("header " + CloudEventHeaders.SEQUENCE + " is not a number");
        } catch (DateTimeParseException e) {
            throw new MalformedEventException("header " + CloudEventHeaders.TIME + " is not a time");
        }
    }

    private static String required(Headers headers, String name) {
        String value = CloudEventHeaders.get(headers, name);
        if (value == null || value.isBlank()) {
            throw new MalformedEventException("header " + name + " is missing");
        }
        return value;
    }
}
