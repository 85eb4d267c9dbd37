package org.fangxin.complaint.adapter.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.fangxin.complaint.FilingBody;
import org.fangxin.complaint.ServiceIT;
import org.fangxin.complaint.domain.merchant.MerchantCopies;
import org.fangxin.contracts.Topics;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.contracts.merchant.MerchantRegistered;
import org.fangxin.contracts.merchant.StationDisputeEnded;
import org.fangxin.testkit.GoldenFiles;
import org.fangxin.testkit.Stack;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Events in and out over a real broker. */
class EventsIT extends ServiceIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Autowired
    private MerchantCopies copies;

    @Test
    void tells_every_step_in_order_under_the_complaints_id(Stack stack) {
        Filed filed = file("c-1");
        step(officer("330106"), filed, "acceptance", "{}");

        List<ConsumerRecord<String, String>> told = eventsOf(stack, filed.id(), 2);

        assertThat(told)
                .extracting(record -> header(record, "ce_type"))
                .containsExactly("complaint.filed.v1", "complaint.accepted.v1");
        assertThat(told).extracting(record -> header(record, "ce_sequence")).containsExactly("1", "2");
        assertThat(told)
                .noneMatch(
                        record -> record.value().contains("张") || record.value().contains("138"));
    }

    @Test
    void needs_no_registry_for_a_merchant_of_which_an_event_has_told(Stack stack) {
        String uscc = "92330114MA2GH00400";
        String registered = GoldenFiles.read(MerchantRegistered.TYPE).replace("91330106MA2ABCDEX7", uscc);
        send(stack, uscc, MerchantRegistered.TYPE, 1, registered);
        send(stack, uscc, MerchantEvents.ODR_JOINED, 2, "{}");
        await().atMost(PATIENCE)
                .until(() -> copies.find(new UnifiedSocialCreditCode(uscc))
                        .filter(merchant -> merchant.odr() && "F5211".equals(merchant.industry()))
                        .isPresent());
        REGISTRY.resetAll();

        FilingBody onlyCode = new FilingBody()
                .setJson("/respondent", "{\"uscc\":\"" + uscc + "\"}")
                .setJson("/odr", "true");
        Filed filed = file("c-1", onlyCode);

        assertThat(filed.status()).isEqualTo("NEGOTIATING");
    }

    @Test
    void knows_the_line_of_a_stations_ledger_that_led_to_a_complaint(Stack stack) {
        Filed filed = file("c-1");
        String path = filed.path("station-origin");
        officer("330106").get(path).is(200).lacks("origin");

        send(
                stack,
                "entry-1",
                StationDisputeEnded.TYPE,
                2,
                GoldenFiles.read(StationDisputeEnded.TYPE)
                        .replace("\"complaintId\":null", "\"complaintId\":\"" + filed.id() + "\""));

        await().atMost(PATIENCE)
                .untilAsserted(() -> officer("330106")
                        .get(path)
                        .is(200)
                        .has("origin.ledgerEntryId", "0199aaaa-0000-7000-8000-000000000002"));
        officer("330108").get(path).is(404);
    }

    private static void send(Stack stack, String key, String type, long sequence, String json) {
        Map<String, Object> settings = Map.of("bootstrap.servers", stack.kafkaBootstrap());
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            ProducerRecord<String, String> event = new ProducerRecord<>(Topics.MERCHANT, key, json);
            Map.of(
                            "ce_specversion",
                            "1.0",
                            "ce_id",
                            UUID.randomUUID().toString(),
                            "ce_source",
                            "/fangxin/merchant-registry-service",
                            "ce_type",
                            type,
                            "ce_time",
                            "2026-11-23T02:00:00Z",
                            "ce_subject",
                            key,
                            "ce_sequence",
                            Long.toString(sequence),
                            "content-type",
                            "application/json")
                    .forEach((name, value) -> event.headers().add(name, value.getBytes(UTF_8)));
            producer.send(event);
        }
    }

    private static List<ConsumerRecord<String, String>> eventsOf(Stack stack, String key, int number) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                stack.kafkaBootstrap(),
                "group.id",
                "test-" + UUID.randomUUID(),
                "auto.offset.reset",
                "earliest");
        List<ConsumerRecord<String, String>> found = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(Topics.COMPLAINT));
            await().atMost(PATIENCE).until(() -> {
                consumer.poll(Duration.ofMillis(500)).forEach(record -> {
                    if (key.equals(record.key())) {
                        found.add(record);
                    }
                });
                return found.size() >= number;
            });
        }
        return found;
    }

    private static String header(ConsumerRecord<String, String> event, String name) {
        return new String(event.headers().lastHeader(name).value(), UTF_8);
    }
}
