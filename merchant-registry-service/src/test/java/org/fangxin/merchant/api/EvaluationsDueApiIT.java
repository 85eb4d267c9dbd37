package org.fangxin.merchant.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fangxin.merchant.MerchantLines.line;
import static org.fangxin.merchant.MerchantLines.uscc;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;
import org.fangxin.contracts.Topics;
import org.fangxin.contracts.merchant.DesignationEvaluationDue;
import org.fangxin.merchant.MovableClock;
import org.fangxin.merchant.TimedRegistryTest;
import org.fangxin.merchant.api.RegistryApi.Answer;
import org.fangxin.merchant.application.designation.RemindOfEvaluations;
import org.fangxin.testkit.Stack;
import org.fangxin.testkit.TestIssuer;
import org.fangxin.testkit.TestToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@TimedRegistryTest
class EvaluationsDueApiIT {
    private static final TestToken CITY =
            TestIssuer.shared().token("zhou", "REVIEWER").districts("330100");
    private static final String DESIGNATIONS = "/api/v1/designations";

    @Autowired
    private MovableClock clock;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private RemindOfEvaluations remind;

    private final List<String> heard = new ArrayList<>();
    private KafkaConsumer<String, String> listener;
    private RegistryApi api;

    @BeforeEach
    void connect(@LocalServerPort int port, Stack stack) {
        api = RegistryApi.ready(port);
        listener = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        stack.kafkaBootstrap(),
                        "group.id",
                        "listener-" + UUID.randomUUID(),
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
        listener.subscribe(List.of(Topics.MERCHANT));
    }

    @AfterEach
    void close() {
        listener.close();
    }

    @Test
    void a_reviewer_lists_what_is_due_the_first_due_first_and_the_merchant_sees_the_day() {
        LocalDate today = today();
        LocalDate due = today.plusYears(1).minusDays(1);
        awarded(940, "FACTORY", today, today.plusYears(1).minusDays(1));
        awarded(941, "FACTORY", today, today.plusDays(100));
        awarded(942, "FACTORY", today, null);
        awarded(943, "CATERING", today, today.plusDays(50));

        String list = DESIGNATIONS + "?kind=FACTORY&district=330106&pool=CULTIVATION&evaluationDueBefore=";
        await().untilAsserted(() ->
                assertThat(usccs(api.get(list + due.plusDays(1), CITY))).hasSize(3));
        Answer first = api.get(list + due.plusDays(1) + "&limit=1", CITY);
        assertThat(usccs(first)).containsExactly(uscc(941));
        Answer second = api.get(
                list + due.plusDays(1) + "&limit=1&cursor="
                        + first.json().path("next").asString(),
                CITY);
        assertThat(usccs(second)).hasSize(1).doesNotContain(uscc(941));
        assertThat(usccs(api.get(list + due, CITY))).containsExactly(uscc(941));
        assertThat(usccs(api.get(list + today.plusDays(100), CITY))).isEmpty();
        assertThat(api.get(
                                DESIGNATIONS + "?evaluationDueBefore=" + due,
                                TestIssuer.shared().token("sun", "REVIEWER").districts("330108"))
                        .expect(200)
                        .json()
                        .path("items")
                        .isEmpty())
                .isTrue();
        api.get(DESIGNATIONS + "?evaluationDueBefore=soon", CITY).expect(400);
        JsonNode own = api.get("/api/v1/merchants/" + uscc(942) + "/designations")
                .expect(200)
                .json()
                .path("items")
                .get(0);
        assertThat(own.path("evaluationDueOn").asString()).isEqualTo(due.toString());

        evaluate(own.path("id").asString());

        await().untilAsserted(() -> assertThat(usccs(api.get(list + due.plusDays(1), CITY)))
                .containsExactlyInAnyOrder(uscc(940), uscc(941)));
    }

    @Test
    void is_told_once_thirty_days_before_also_when_several_look_and_after_days_without_looking() {
        LocalDate until = today().plusDays(90);
        awarded(950, "MARKET", today(), until);
        await().until(() -> entry(950) != null);
        assertThat(told(uscc(950))).isEmpty();

        // Ten days after the first day for it, as after a downtime.
        clock.pass(Duration.ofDays(70));
        remind.run();
        remind.run();

        await().untilAsserted(() -> assertThat(told(uscc(950))).hasSize(1));
        assertThat(told(uscc(950)).getFirst()).contains("\"dueOn\":\"" + until + "\"", "\"district\":\"330106\"");
        clock.pass(Duration.ofDays(1));
        database.getCollection("evaluation-calendar")
                .updateOne(
                        new Document("uscc", uscc(950)),
                        new Document("$set", new Document("untold", until.toString())));
        await().until(() -> !entry(950).containsKey("untold"));
        assertThat(told(uscc(950))).hasSize(1);
    }

    @Test
    void merchants_from_before_there_was_a_calendar_are_told_of_too() {
        LocalDate until = today().plusDays(20);
        awarded(951, "MARKET", today(), until);
        await().untilAsserted(() -> assertThat(told(uscc(951))).hasSize(1));
        database.getCollection("evaluation-calendar").deleteOne(new Document("uscc", uscc(951)));

        database.getCollection("walks").deleteOne(new Document("_id", "evaluation-calendar-1"));

        await().until(() -> entry(951) != null && !entry(951).containsKey("untold"));
        assertThat(told(uscc(951))).hasSize(1);
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneId.of("Asia/Shanghai")).toLocalDate();
    }

    private void awarded(int number, String kind, LocalDate since, LocalDate until) {
        String end = until == null ? "" : ",\"until\":\"" + until + "\"";
        api.importLines(
                CITY,
                line(
                        uscc(number),
                        "评价店" + number,
                        ",\"designations\":[{\"kind\":\"" + kind + "\",\"since\":\"" + since + "\"" + end + "}]"));
    }

    private void evaluate(String id) {
        api.send(
                        "POST",
                        DESIGNATIONS + "/" + id + "/evaluation",
                        "{\"reason\":\"年度后评价合格\",\"score\":91}",
                        "Authorization",
                        CITY.bearer(),
                        "If-Match",
                        "*",
                        "Content-Type",
                        "application/json")
                .expect(200);
    }

    private Document entry(int number) {
        return database.getCollection("evaluation-calendar")
                .find(new Document("uscc", uscc(number)))
                .first();
    }

    /** All reminders about a merchant so far. */
    private List<String> told(String uscc) {
        for (ConsumerRecord<String, String> message : listener.poll(Duration.ofMillis(200))) {
            String type = new String(message.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
            if (type.equals(DesignationEvaluationDue.TYPE)) {
                heard.add(message.value());
            }
        }
        return heard.stream().filter(event -> event.contains(uscc)).toList();
    }

    private static List<String> usccs(Answer answer) {
        return RegistryApi.texts(answer.expect(200).json().path("items"), "uscc");
    }
}
