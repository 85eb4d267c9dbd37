package org.fangxin.merchant.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fangxin.merchant.MerchantLines.line;
import static org.fangxin.merchant.MerchantLines.uscc;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.fangxin.contracts.Topics;
import org.fangxin.merchant.RegistryTest;
import org.fangxin.merchant.api.RegistryApi;
import org.fangxin.testkit.GoldenFiles;
import org.fangxin.testkit.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The agreed events of other services, over a real broker, on a merchant's page. */
@RegistryTest
class HearingOfComplaintsAndWarningsIT {
    private RegistryApi api;
    private KafkaProducer<String, byte[]> producer;

    @BeforeEach
    void connect(@LocalServerPort int port, Stack stack) {
        api = RegistryApi.ready(port);
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", stack.kafkaBootstrap()), new StringSerializer(), new ByteArraySerializer());
    }

    @AfterEach
    void close() {
        producer.close();
    }

    @Test
    void counts_complaints_into_the_standing_also_of_a_merchant_that_is_registered_later() {
        String uscc = uscc(300);
        String month = LocalDate.now(Clock.systemUTC()).toString();
        for (int i = 0; i < 3; i++) {
            String id = UUID.randomUUID().toString();
            String refusedBeforeFiled = complaint("complaint.refused.v1", id, uscc, month);
            String filed = complaint("complaint.filed.v1", id, uscc, month);
            send(Topics.COMPLAINT, "complaint.refused.v1", id, 2, refusedBeforeFiled);
            send(Topics.COMPLAINT, "complaint.filed.v1", id, 1, filed);
            send(Topics.COMPLAINT, "complaint.filed.v1", id, 1, filed);
        }
        String accepted = UUID.randomUUID().toString();
        send(
                Topics.COMPLAINT,
                "complaint.filed.v1",
                accepted,
                1,
                complaint("complaint.filed.v1", accepted, uscc, month));
        send(
                Topics.COMPLAINT,
                "complaint.accepted.v1",
                accepted,
                2,
                complaint("complaint.accepted.v1", accepted, uscc, month));
        send(
                Topics.COMPLAINT,
                "complaint.terminated.v1",
                accepted,
                3,
                complaint("complaint.terminated.v1", accepted, uscc, month));
        for (String type : new String[] {"complaint.settled.v1", "complaint.closed.v1", "complaint.rated.v1"}) {
            send(Topics.COMPLAINT, type, accepted, 4, complaint(type, accepted, uscc, month));
        }
        String online = UUID.randomUUID().toString();
        send(
                Topics.COMPLAINT,
                "complaint.odr-settled.v1",
                online,
                2,
                complaint("complaint.odr-settled.v1", online, uscc, month));
        String withdrawn = UUID.randomUUID().toString();
        send(
                Topics.COMPLAINT,
                "complaint.withdrawn.v1",
                withdrawn,
                2,
                complaint("complaint.withdrawn.v1", withdrawn, uscc, month));

        api.importLines(RegistryApi.reviewer(), line(uscc, "后登记店"));

        await().untilAsserted(() -> {
            JsonNode standing = merchant(uscc).path("standing");
            assertThat(standing.path("withdrawn").asInt()).isEqualTo(1);
            assertThat(standing.path("received").asInt()).isEqualTo(4);
            assertThat(standing.path("acceptanceRate").path("numerator").asInt())
                    .isEqualTo(1);
            assertThat(standing.path("acceptanceRate").path("denominator").asInt())
                    .isEqualTo(4);
            assertThat(standing.path("acceptanceRate").path("share").decimalValue())
                    .isEqualByComparingTo("0.25");
            assertThat(standing.path("terminated").asInt()).isEqualTo(1);
            assertThat(standing.path("settled").asInt()).isEqualTo(2);
            assertThat(standing.path("settlementRate").path("denominator").asInt())
                    .isEqualTo(3);
            assertThat(standing.path("satisfactionRate").path("denominator").asInt())
                    .isEqualTo(1);
            assertThat(standing.path("handlingDays").path("denominator").asInt())
                    .isEqualTo(1);
        });
    }

    @Test
    void counts_complaints_taken_over_from_another_system_once() {
        String uscc = uscc(302);
        String month = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusMonths(2).toString();
        String id = UUID.randomUUID().toString();
        String imported = complaint("complaint.imported.v1", id, uscc, month);
        send(Topics.COMPLAINT, "complaint.imported.v1", id, 1, imported);
        send(Topics.COMPLAINT, "complaint.imported.v1", id, 1, imported);
        String second = UUID.randomUUID().toString();
        send(
                Topics.COMPLAINT,
                "complaint.imported.v1",
                second,
                1,
                complaint("complaint.imported.v1", second, uscc, month));

        api.importLines(RegistryApi.reviewer(), line(uscc, "旧案店"));

        await().untilAsserted(() -> assertThat(
                        merchant(uscc).path("standing").path("received").asInt())
                .isEqualTo(2));
    }

    @Test
    void shows_warnings_that_name_the_merchant_as_long_as_they_apply() {
        String uscc = uscc(301);
        api.importLines(RegistryApi.reviewer(), line(uscc, "被提示店"));
        Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
        String active = UUID.randomUUID().toString();
        String future = UUID.randomUUID().toString();
        String over = UUID.randomUUID().toString();

        warn("warning.published.v1", over, uscc, 2, now.minusSeconds(7200), now.minusSeconds(3600));
        warn("warning.published.v1", future, uscc, 2, now.plusSeconds(3600), now.plusSeconds(7200));
        warn("warning.published.v1", active, uscc, 2, now.minusSeconds(60), now.plusSeconds(3600));

        await().untilAsserted(() -> assertThat(RegistryApi.texts(merchant(uscc).path("warnings"), "id"))
                .containsExactly(active));
        assertThat(merchant(uscc).path("warnings").get(0).path("title").asString())
                .isEqualTo("Prepaid cards: take care");

        warn("warning.updated.v1", future, uscc, 3, now.minusSeconds(30), now.plusSeconds(7200));
        await().untilAsserted(() -> assertThat(RegistryApi.texts(merchant(uscc).path("warnings"), "id"))
                .containsExactly(future, active));

        String cancelled = GoldenFiles.read("warning.cancelled.v1");
        send(Topics.WARNING, "warning.cancelled.v1", active, 3, ended(cancelled, active, uscc, now));
        send(
                Topics.WARNING,
                "warning.expired.v1",
                future,
                4,
                ended(GoldenFiles.read("warning.expired.v1"), future, uscc, now));
        warn("warning.published.v1", active, uscc, 2, now.minusSeconds(60), now.plusSeconds(3600));
        await().untilAsserted(() ->
                assertThat(merchant(uscc).path("warnings").isEmpty()).isTrue());
    }

    private JsonNode merchant(String uscc) {
        return api.get("/api/v1/merchants/" + uscc).expect(200).json();
    }

    private static String complaint(String type, String id, String uscc, String receivedOn) {
        return GoldenFiles.read(type)
                .replaceAll("\"complaintId\":\"[^\"]*\"", "\"complaintId\":\"" + id + "\"")
                .replaceAll("\"uscc\":\"[^\"]*\"", "\"uscc\":\"" + uscc + "\"")
                .replaceAll("\"receivedOn\":\"[^\"]*\"", "\"receivedOn\":\"" + receivedOn + "\"");
    }

    private void warn(String type, String id, String uscc, long sequence, Instant from, Instant to) {
        String event = GoldenFiles.read(type)
                .replaceAll("\"warningId\":\"[^\"]*\"", "\"warningId\":\"" + id + "\"")
                .replaceAll("\"merchants\":\\[[^]]*]", "\"merchants\":[\"" + uscc + "\"]")
                .replaceAll("\"effectiveAt\":\"[^\"]*\"", "\"effectiveAt\":\"" + from + "\"")
                .replaceAll("\"expiresAt\":\"[^\"]*\"", "\"expiresAt\":\"" + to + "\"");
        send(Topics.WARNING, type, id, sequence, event);
    }

    private static String ended(String golden, String id, String uscc, Instant at) {
        return golden.replaceAll("\"warningId\":\"[^\"]*\"", "\"warningId\":\"" + id + "\"")
                .replaceAll("\"merchants\":\\[[^]]*]", "\"merchants\":[\"" + uscc + "\"]")
                .replaceAll("\"(cancelledAt|expiredAt)\":\"[^\"]*\"", "\"$1\":\"" + at + "\"");
    }

    private void send(String topic, String type, String subject, long sequence, String data) {
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
}
