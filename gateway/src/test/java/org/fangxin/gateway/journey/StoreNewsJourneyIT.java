package org.fangxin.gateway.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.gateway.journey.Eventually.eventually;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A mall is told which stores of its tenants opened and closed, and of nothing else, by messages signed by us. */
@WithPlatform
class StoreNewsJourneyIT {
    private static final String OPENED = "merchant.store_opened";
    private static final String CLOSED = "merchant.store_closed";

    private final Platform platform;

    StoreNewsJourneyIT(Platform platform) {
        this.platform = platform;
    }

    @Test
    void a_mall_that_subscribes_to_stores_hears_of_those_of_its_tenants_alone() {
        Api mall = mall();
        Api another = mall();
        String tenant = City.freeCode();
        String stranger = City.freeCode();
        try (WebhookReceiver endpoint = new WebhookReceiver()) {
            assertThat(mall.get("/api/v1/webhooks/event-types")
                            .expect(200)
                            .json()
                            .toString())
                    .contains(OPENED, CLOSED);
            subscribe(mall, endpoint);

            state(mall, tenant);
            state(another, stranger);
            state(mall, tenant, "S-1", "S-2");
            state(another, stranger, "S-9");
            state(mall, tenant, "S-1");
            state(another, stranger);

            eventually(() -> assertThat(told(endpoint)).hasSize(2));
            assertThat(told(endpoint))
                    .extracting(message -> message.at("/type").asString())
                    .containsExactlyInAnyOrder(OPENED, CLOSED);
            assertThat(stores(endpoint, OPENED)).containsExactlyInAnyOrder("店 S-1", "店 S-2");
            assertThat(stores(endpoint, CLOSED)).containsExactly("店 S-2");
            assertThat(told(endpoint))
                    .allSatisfy(message -> assertThat(
                                    message.at("/data/merchant/uscc").asString())
                            .isEqualTo(tenant));
            assertThat(told(endpoint).toString()).doesNotContain("partners");
            assertThat(endpoint.forged()).isEmpty();
        }
    }

    private Api mall() {
        String name = "mall-" + UUID.randomUUID();
        return platform.as("partner", "--user", name, "--partner", name);
    }

    private static void subscribe(Api mall, WebhookReceiver endpoint) {
        Reply registered = mall.create(
                        "/api/v1/webhooks",
                        "{\"url\":\"%s\",\"types\":[\"%s\",\"%s\"]}".formatted(endpoint.url(), OPENED, CLOSED))
                .expect(201);
        endpoint.expect(registered.text("/secret"));
        mall.send("POST", "/api/v1/webhooks/" + registered.text("/id") + "/verification")
                .expect(200);
    }

    /** States a merchant with these stores and no others; they are registered when this returns. */
    private static void state(Api mall, String uscc, String... stores) {
        String listed = Stream.of(stores)
                .map(ref -> "{\"ref\":\"%s\",\"name\":\"店 %s\",\"district\":\"330106\",\"address\":\"西湖区文三路 1 号\"}"
                        .formatted(ref, ref))
                .collect(Collectors.joining(","));
        String line = City.merchantLine(uscc).strip().replaceFirst("}$", ",\"stores\":[" + listed + "]}");
        mall.postAs("application/x-ndjson", "/api/v1/merchant-imports", line, "Prefer", "wait=20")
                .expect(200);
    }

    /** What was told, but for the challenge. */
    private static List<JsonNode> told(WebhookReceiver endpoint) {
        return endpoint.verified().stream()
                .filter(message -> message.at("/type").asString().startsWith("merchant."))
                .toList();
    }

    private static List<String> stores(WebhookReceiver endpoint, String type) {
        return told(endpoint).stream()
                .filter(message -> message.at("/type").asString().equals(type))
                .flatMap(message -> message.at("/data/stores").valueStream())
                .map(store -> store.at("/name").asString())
                .toList();
    }
}
