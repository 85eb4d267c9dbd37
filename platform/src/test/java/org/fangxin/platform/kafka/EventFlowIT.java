package org.fangxin.platform.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.core.ConditionFactory;
import org.fangxin.platform.mongo.AggregateCollection;
import org.fangxin.platform.mongo.OutgoingEvent;
import org.fangxin.platform.outbox.OutboxEntry;
import org.fangxin.testkit.WithStack;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The way of an event from the document to the handler, and what happens to those that do not get there. */
@WithStack
@SpringBootTest(
        classes = ThingService.class,
        properties = {
            "spring.config.import=classpath:fangxin-platform.yml",
            "spring.application.name=flow-test",
            "fangxin.kafka.retries=700ms",
            "fangxin.outbox.first-pause=5ms",
            "fangxin.outbox.measure=100ms"
        })
@AutoConfigureMockMvc
class EventFlowIT {
    private static final String DEAD_LETTERS = "/api/v1/operations/flow-test/dead-letters";

    private final AggregateCollection<ThingDocument> things;
    private final ThingService.Received received;
    private final KafkaEventSink sink;
    private final MeterRegistry meters;
    private final Tracer tracer;
    private final MockMvc http;

    @Autowired
    EventFlowIT(
            AggregateCollection<ThingDocument> things,
            ThingService.Received received,
            KafkaEventSink sink,
            MeterRegistry meters,
            Tracer tracer,
            MockMvc http) {
        this.things = things;
        this.received = received;
        this.sink = sink;
        this.meters = meters;
        this.tracer = tracer;
        this.http = http;
    }

    @Test
    void brings_every_event_of_an_aggregate_in_order_with_its_envelope() {
        ThingService.change(things, "ordered", 60);

        eventually()
                .untilAsserted(() -> assertThat(received.of("ordered"))
                        .extracting(EventEnvelope::sequence)
                        .containsExactlyElementsOf(
                                LongStream.rangeClosed(1, 60).boxed().toList()));
        EventEnvelope first = received.of("ordered").getFirst();
        assertThat(first.source()).isEqualTo("/fangxin/flow-test");
        assertThat(first.type()).isEqualTo("thing.changed.v1");
        assertThat(UUID.fromString(first.id()).version()).isEqualTo(7);
        assertThat(first.time()).isBefore(Instant.now());
    }

    @Test
    void handles_an_event_in_the_trace_of_the_request_that_caused_it() {
        Span request = tracer.nextSpan().name("request").start();
        try (Tracer.SpanInScope scope = tracer.withSpan(request)) {
            ThingService.change(things, "traced", 1);
        } finally {
            request.end();
        }

        eventually()
                .untilAsserted(() -> assertThat(received.traceOf("traced"))
                        .isEqualTo(request.context().traceId()));
    }

    @Test
    void skips_and_counts_what_nobody_handles() {
        things.insert("unknown", new ThingDocument("unknown", 0), new OutgoingEvent("thing.other.v1", Map.of("a", 1)));
        things.replace(
                "unknown",
                1,
                new ThingDocument("unknown", 1),
                new OutgoingEvent(ThingChanged.TYPE, new ThingChanged("unknown", 1)));

        eventually()
                .untilAsserted(() -> assertThat(received.of("unknown"))
                        .extracting(EventEnvelope::sequence)
                        .containsExactly(2L));
        assertThat(meters.get("fangxin.events.skipped").counter().count()).isEqualTo(1);
    }

    @Test
    void tries_again_for_as_long_as_the_store_is_away() throws Exception {
        received.storeAwayFor("patient", 4);

        ThingService.change(things, "patient", 2);

        eventually().untilAsserted(() -> assertThat(received.of("patient")).hasSize(2));
        assertThat(received.calls("patient")).isEqualTo(6);
        assertThat(letters())
                .noneMatch(letter -> letter.path("subject").asString("").equals("patient"));
    }

    @Test
    void makes_a_dead_letter_of_what_always_fails_and_replays_it_through_the_same_handler() throws Exception {
        received.failFor("failing", 100);
        ThingService.change(things, "failing", 1);
        eventually()
                .untilAsserted(
                        () -> assertThat(letterOf("failing").path("reason").asString())
                                .isEqualTo("failed"));
        JsonNode letter = letterOf("failing");
        assertThat(received.calls("failing")).isBetween(2, 10);
        assertThat(letter.path("failure").asString()).isEqualTo("java.lang.IllegalArgumentException");
        assertThat(letter.has("replayedAt")).isFalse();
        String replay = DEAD_LETTERS + "/" + letter.path("id").asString() + "/replay";
        assertThat(call(post(replay)).path("outcome").asString()).isEqualTo("FAILED");

        received.failFor("failing", 0);

        assertThat(call(post(replay)).path("outcome").asString()).isEqualTo("REPLAYED");
        assertThat(received.of("failing")).hasSize(1);
        assertThat(letterOf("failing").has("replayedAt")).isTrue();
        assertThat(call(post(replay)).path("outcome").asString()).isEqualTo("ALREADY_REPLAYED");
        assertThat(received.of("failing")).hasSize(1);
    }

    @Test
    void makes_dead_letters_at_once_of_what_is_no_event() throws Exception {
        send("broken", "{\"name\":", true);
        send("headless", "{\"name\":\"headless\",\"count\":1}", false);

        eventually()
                .untilAsserted(() -> assertThat(letters())
                        .filteredOn(letter -> letter.path("reason").asString().equals("malformed"))
                        .extracting(letter -> letter.path("failure").asString())
                        .contains("header ce_id is missing")
                        .anyMatch(failure -> failure.startsWith("data is not the JSON of ThingChanged")));
        assertThat(received.calls("headless")).isZero();
    }

    @Test
    void replays_all_oldest_first_and_holds_back_what_follows_a_failure() throws Exception {
        received.failFor("first", 1000);
        ThingService.change(things, "first", 2);
        eventually()
                .untilAsserted(() -> assertThat(letters())
                        .filteredOn(
                                letter -> letter.path("subject").asString("").equals("first"))
                        .hasSize(2));

        JsonNode all = call(post(DEAD_LETTERS + "/replay"));

        assertThat(all.path("items")
                        .valueStream()
                        .map(item -> item.path("outcome").asString()))
                .contains("FAILED", "HELD_BACK");
        received.failFor("first", 0);
        call(post(DEAD_LETTERS + "/replay"));
        assertThat(received.of("first")).extracting(EventEnvelope::sequence).containsExactly(1L, 2L);
    }

    @Test
    void shows_dead_letters_page_by_page_to_administrators_only() throws Exception {
        for (int i = 0; i < 3; i++) {
            send("paged", "no json", true);
        }
        eventually().untilAsserted(() -> assertThat(letters()).hasSizeGreaterThanOrEqualTo(3));

        JsonNode first = call(get(DEAD_LETTERS + "?limit=2"));
        JsonNode second = call(get(DEAD_LETTERS)
                .param("limit", "2")
                .param("cursor", first.path("next").asString()));

        List<String> ids = first.path("items")
                .valueStream()
                .map(letter -> letter.path("id").asString())
                .toList();
        assertThat(ids).hasSize(2);
        assertThat(second.path("items").get(0).path("id").asString()).isNotIn(ids);
        http.perform(get(DEAD_LETTERS)).andExpect(status().isUnauthorized());
        http.perform(get(DEAD_LETTERS).with(jwt().jwt(token -> token.claim("roles", List.of("OFFICER")))))
                .andExpect(status().isForbidden());
        http.perform(post(DEAD_LETTERS + "/thing.events.v1~0~0/replay").with(admin()))
                .andExpect(status().isNotFound());
    }

    @Test
    void parks_an_event_that_is_too_large_for_the_broker_and_sends_what_follows() throws Exception {
        String parked = "/api/v1/operations/flow-test/parked-events";
        things.insert(
                "large",
                new ThingDocument("large", 0),
                new OutgoingEvent(ThingChanged.TYPE, new ThingChanged("x".repeat(1_100_000), 0)));
        things.replace(
                "large",
                1,
                new ThingDocument("large", 1),
                new OutgoingEvent(ThingChanged.TYPE, new ThingChanged("large", 1)));

        eventually()
                .untilAsserted(() -> assertThat(received.of("large"))
                        .extracting(EventEnvelope::sequence)
                        .containsExactly(2L));
        JsonNode event = call(get(parked)).path("items").get(0);
        assertThat(event.path("subject").asString()).isEqualTo("large");
        assertThat(event.path("reason").asString()).isEqualTo("RecordTooLargeException");
        eventually()
                .untilAsserted(() -> assertThat(
                                meters.get("fangxin.outbox.parked").gauge().value())
                        .isEqualTo(1));
        JsonNode replay = call(post(parked + "/" + event.path("eventId").asString() + "/replay"));
        assertThat(replay.path("sent").asBoolean()).isFalse();
        assertThat(call(get(parked)).path("items")).hasSize(1);
    }

    @Test
    void is_ready_only_with_its_store() throws Exception {
        JsonNode readiness = call(get("/actuator/health/readiness"));

        assertThat(readiness.path("components").path("mongo").path("status").asString())
                .isEqualTo("UP");
        assertThat(call(get("/actuator/health")).path("components").propertyNames())
                .contains("mongo", "eventListeners");
    }

    /** Long enough for a machine that does much else at the same time. */
    private static ConditionFactory eventually() {
        return await().atMost(Duration.ofSeconds(60));
    }

    private void send(String key, String data, boolean withHeaders) {
        OutboxEntry entry = new OutboxEntry(
                UUID.randomUUID().toString(), ThingChanged.TYPE, 1, Instant.parse("2026-11-23T08:00:00Z"), data, null);
        ProducerRecord<String, byte[]> message = withHeaders
                ? new CloudEventWriter("somebody").write(ThingService.TOPIC, key, entry)
                : new ProducerRecord<>(ThingService.TOPIC, key, data.getBytes(StandardCharsets.UTF_8));
        sink.send(message).join();
    }

    private JsonNode letterOf(String subject) throws Exception {
        return letters().stream()
                .filter(letter -> letter.path("subject").asString("").equals(subject))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no dead letter of " + subject));
    }

    private List<JsonNode> letters() throws Exception {
        return call(get(DEAD_LETTERS + "?limit=200"))
                .path("items")
                .valueStream()
                .toList();
    }

    private JsonNode call(MockHttpServletRequestBuilder request) throws Exception {
        return JsonMapper.shared()
                .readTree(http.perform(request.with(admin()))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray());
    }

    private static RequestPostProcessor admin() {
        return jwt().jwt(token -> token.subject("admin").claim("roles", List.of("ADMIN")));
    }
}
