package org.fangxin.gateway.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.gateway.journey.Eventually.eventually;

import java.util.ArrayList;
import java.util.List;
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
    void thirty_complaints_become_a_warning_that_reaches_every_kind_of_listener() {
        String uscc = city.registeredMerchant();
        try (WebhookReceiver endpoint = new WebhookReceiver();
                StreamListener stream = new StreamListener(platform.gateway())) {
            subscribe(endpoint);
            for (int i = 0; i < COMPLAINTS; i++) {
                city.filedComplaint(uscc);
            }

            Reply warning = published(proposalAbout(uscc));
            String number = warning.text("/number");

            eventually(() -> assertThat(endpoint.verified())
                    .filteredOn(message -> message.at("/type").asString().equals("warning.published"))
                    .extracting(message -> message.at("/data/number").asString())
                    .containsOnlyOnce(number));
            assertThat(endpoint.forged()).isEmpty();
            eventually(() -> assertThat(stream.heard())
                    .filteredOn(line -> line.startsWith("data:") && line.contains(number))
                    .hasSize(1));
            assertThat(anybody.get("/api/v1/feeds/warnings.atom").expect(200).body())
                    .containsOnlyOnce("<entry><id>urn:uuid:" + warning.text("/id") + "</id>");
            eventually(() -> assertThat(
                            city.merchantsPage(uscc).json().at("/warnings").findValuesAsString("number"))
                    .containsExactly(number));
            assertThat(anybody.get("/m/" + uscc + "?lang=zh", "Accept", "text/html")
                            .expect(200)
                            .body())
                    .contains(number, "集中投诉预警");
        }
    }

    private void subscribe(WebhookReceiver endpoint) {
        Api analyst = platform.as("analyst");
        Reply registered = analyst.create(
                        "/api/v1/webhooks",
                        "{\"url\":\"%s\",\"types\":[\"warning.published\",\"warning.proposal_opened\"]}"
                                .formatted(endpoint.url()))
                .expect(201);
        endpoint.expect(registered.text("/secret"));
        analyst.send("POST", "/api/v1/webhooks/" + registered.text("/id") + "/verification")
                .expect(200);
    }

    private String proposalAbout(String uscc) {
        List<JsonNode> found = new ArrayList<>();
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
        return found.getFirst().at("/id").asString();
    }

    /** Accepts, reviews and publishes. */
    private Reply published(String proposal) {
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
        return city.editor()
                .send("POST", warning + "/publication", "If-Match", "*")
                .expect(200);
    }
}
