package org.fangxin.platform.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.fangxin.platform.outbox.EventJson;
import org.fangxin.platform.outbox.OutboxEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An event as a message, there and back. */
class CloudEventsTest {
    private static final Instant TIME = Instant.parse("2026-11-23T08:00:00.123Z");
    private static final OutboxEntry ENTRY = new OutboxEntry(
            "01939f2e-0000-7000-8000-000000000001",
            ThingChanged.TYPE,
            7,
            TIME,
            "{\"name\":\"店\",\"count\":2,\"ofALaterRelease\":true}",
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

    private final List<String> handled = new ArrayList<>();
    private final EventDispatch dispatch = new EventDispatch(
            EventSubscription.to("thing.events.v1")
                    .on(ThingChanged.TYPE, ThingChanged.class, (envelope, data) -> handled.add(envelope + " " + data)),
            new EventJson(),
            new SimpleMeterRegistry());

    @Test
    void writes_the_headers_of_cloudevents_in_binary_mode() {
        ProducerRecord<String, byte[]> message = message();

        assertThat(message.key()).isEqualTo("thing-1");
        assertThat(message.headers())
                .extracting(header -> header.key() + "=" + new String(header.value(), StandardCharsets.UTF_8))
                .containsExactlyInAnyOrder(
                        "ce_specversion=1.0",
                        "ce_id=01939f2e-0000-7000-8000-000000000001",
                        "ce_source=/fangxin/thing-service",
                        "ce_type=thing.changed.v1",
                        "ce_time=2026-11-23T08:00:00.123Z",
                        "ce_subject=thing-1",
                        "ce_sequence=7",
                        "content-type=application/json",
                        "traceparent=00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
    }

    @Test
    void brings_envelope_and_data_to_the_handler() {
        dispatch.onMessage(received(message()));

        assertThat(handled)
                .containsExactly(
                        new EventEnvelope(ENTRY.id(), ENTRY.type(), "/fangxin/thing-service", "thing-1", 7, TIME) + " "
                                + new ThingChanged("店", 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_id", "ce_type", "ce_source", "ce_subject", "ce_sequence", "ce_time"})
    void refuses_a_message_that_lacks_a_header(String header) {
        ProducerRecord<String, byte[]> message = message();
        message.headers().remove(header);

        assertThatThrownBy(() -> dispatch.onMessage(received(message)))
                .isInstanceOf(MalformedEventException.class)
                .hasMessage("header " + header + " is missing");
    }

    @ParameterizedTest
    @CsvSource({"ce_sequence, seven", "ce_time, yesterday"})
    void refuses_a_header_that_cannot_be_read(String header, String value) {
        ProducerRecord<String, byte[]> message = message();
        message.headers().remove(header);
        CloudEventHeaders.add(message.headers(), header, value);

        assertThatThrownBy(() -> dispatch.onMessage(received(message)))
                .isInstanceOf(MalformedEventException.class)
                .hasMessageContaining(header)
                .hasMessageNotContaining(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{\"name\":", "[]", "{\"name\":\"secret\",\"count\":\"many\"}"})
    void refuses_data_that_is_not_the_events(String data) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>("thing.events.v1", null, "thing-1", data.getBytes(StandardCharsets.UTF_8));
        message().headers().forEach(message.headers()::add);

        assertThatThrownBy(() -> dispatch.onMessage(received(message)))
                .isInstanceOf(MalformedEventException.class)
                .hasMessageNotContaining("secret");
        assertThat(handled).isEmpty();
    }

    @Test
    void makes_an_error_of_a_handler_the_failure_of_one_event() {
        EventDispatch broken = new EventDispatch(
                EventSubscription.to("thing.events.v1").on(ThingChanged.TYPE, ThingChanged.class, (envelope, data) -> {
                    throw new NoClassDefFoundError("lost");
                }),
                new EventJson(),
                new SimpleMeterRegistry());

        assertThatThrownBy(() -> broken.onMessage(received(message()))).isInstanceOf(IllegalStateException.class);
    }

    private static ProducerRecord<String, byte[]> message() {
        return new CloudEventWriter("thing-service").write("thing.events.v1", "thing-1", ENTRY);
    }

    private static ConsumerRecord<String, byte[]> received(ProducerRecord<String, byte[]> message) {
        return new ConsumerRecord<>(
                message.topic(),
                0,
                0,
                TIME.toEpochMilli(),
                TimestampType.CREATE_TIME,
                0,
                0,
                message.key(),
                message.value(),
                message.headers(),
                Optional.empty());
    }
}
