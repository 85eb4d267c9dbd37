package org.fangxin.gateway.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.gateway.journey.Eventually.eventually;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From thirty complaints to a warning that reaches everybody, whichever way they listen. */
@WithPlatform
class SurgeJourneyIT {
    private static final int COMPLAINTS = 30;

    private final City city;
    private final Platform platform;
    private final Api anybody;

    SurgeJourneyIT(Platform platform) {
        this.platform = platform;
        city = new City(platform);
        anybody = platform.anonymous();
    }

    @Test
    void thirty_complaints_become_a_warning_that_reaches_every_kind_of_listener() throws Exception {
        String uscc = city.registeredMerchant();
        List<String> heard = new CopyOnWriteArrayList<>();
        try (WebhookReceiver receiver = new WebhookReceiver();
                HttpClient listener = HttpClient.newHttpClient()) {
            subscribe(receiver);
            Thread.ofVirtual().start(() -> listen(listener, heard));
            for (int i = 0; i < COMPLAINTS; i++) {
                city.filedComplaint(uscc);
            }

            JsonNode proposal = proposalAbout(uscc);
            assertThat(proposal.at("/evidence/usual").asDouble()).isZero();
            String number = publish(proposal.at("/id").asString());

            eventually(() -> assertThat(receiver.verified())
                    .filteredOn(message -> message.at("/type").asString().equals("warning.published"))
                    .extracting(message -> message.at("/data/number").asString())
                    .containsOnlyOnce(number));
            assertThat(receiver.forged()).isEmpty();
            eventually(() -> assertThat(heard).anyMatch(line -> line.startsWith("data:") && line.contains(number)));
            assertThat(anybody.get("/api/v1/feeds/warnings.atom").expect(200).body())
                    .contains(number);
            eventually(() -> assertThat(
                            city.merchantsPage(uscc).json().at("/warnings").findValuesAsString("number"))
                    .containsExactly(number));
        }
    }

    private void subscribe(WebhookReceiver receiver) {
        Api analyst = platform.as("analyst");
        Reply registered = analyst.create(
                        "/api/v1/webhooks",
                        "{\"url\":\"%s\",\"types\":[\"warning.published\",\"warning.proposal_opened\"]}"
                                .formatted(receiver.url()))
                .expect(201);
        receiver.expect(registered.text("/secret"));
        analyst.send("POST", "/api/v1/webhooks/" + registered.text("/id") + "/verification")
                .expect(200);
    }

    private void listen(HttpClient client, List<String> heard) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(platform.gateway() + "/api/v1/warnings/stream"))
                .header("Accept", "text/event-stream")
                .timeout(Duration.ofMinutes(3))
                .build();
        try (Stream<String> lines =
                client.send(request, HttpResponse.BodyHandlers.ofLines()).body()) {
            lines.forEach(heard::add);
        } catch (java.io.IOException | java.io.UncheckedIOException e) {
            // the test is over
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private JsonNode proposalAbout(String uscc) {
        List<JsonNode> found = new CopyOnWriteArrayList<>();
        eventually(() -> {
            found.clear();
            found.addAll(city.editor()
                    .get("/api/v1/warning-proposals?status=OPEN&limit=200")
                    .expect(200)
                    .json()
                    .at("/items")
                    .valueStream()
                    .filter(item -> item.at("/subject/merchant").asString("").equals(uscc))
                    .filter(item -> item.at("/evidence/count").asInt() == COMPLAINTS)
                    .toList());
            assertThat(found).hasSize(1);
        });
        return found.getFirst();
    }

    /** Accepts, reviews and publishes; the warning's number. */
    private String publish(String proposal) {
        Reply draft = city.editor()
                .post(
                        "/api/v1/warning-proposals/" + proposal + "/acceptance",
                        """
                        {"kind": "CONSUMPTION_WARNING", "severity": "URGENT",
                         "title": {"zh": "集中投诉预警", "en": "Many complaints at once"},
                         "text": {"zh": "近期投诉集中，请谨慎消费。", "en": "Many complaints came in lately; take care."}}
                        """,
                        "Idempotency-Key",
                        Api.newKey(),
                        "If-Match",
                        "*")
                .expect(201);
        String warning = "/api/v1/warnings/" + draft.text("/id");
        city.anotherEditor()
                .post(warning + "/review", "{\"verdict\": \"APPROVED\"}", "If-Match", "*")
                .expect(200);
        city.editor().send("POST", warning + "/publication", "If-Match", "*").expect(200);
        return draft.text("/number");
    }
}
