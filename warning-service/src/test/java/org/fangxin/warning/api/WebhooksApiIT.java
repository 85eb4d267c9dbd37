package org.fangxin.warning.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.fangxin.contracts.Topics;
import org.fangxin.contracts.merchant.MerchantUpdated;
import org.fangxin.testkit.GoldenFiles;
import org.fangxin.testkit.Stack;
import org.fangxin.testkit.TestIssuer;
import org.fangxin.warning.application.outreach.TellRegistrations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class WebhooksApiIT extends ApiTest {
    private static final String HOOKS = "/api/v1/webhooks";

    private final List<JsonNode> received = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private final EventTeller registry;
    private HttpServer endpoint;

    @Autowired
    private TellRegistrations tellRegistrations;

    WebhooksApiIT(Stack stack) {
        registry = new EventTeller(stack);
    }

    @BeforeEach
    void start() throws IOException {
        endpoint = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        endpoint.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (status == 200) {
                received.add(Api.json(body));
            }
            byte[] answer = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, answer.length);
            try (exchange) {
                exchange.getResponseBody().write(answer);
            }
        });
        endpoint.start();
    }

    @AfterEach
    void stop() {
        endpoint.stop(0);
    }

    @Test
    void sends_published_warnings_to_a_verified_endpoint_and_shows_what_became_of_them() {
        Api mall = mall("intime");
        Api.Answer registered = keyed(mall).post(HOOKS, registration());
        assertThat(registered.status()).as(registered.body()).isEqualTo(201);
        String path = HOOKS + "/" + registered.json().get("id").asString();
        assertThat(registered.json().get("secret").asString()).startsWith("whsec_");
        assertThat(registered.json().get("status").asString()).isEqualTo("PENDING");
        assertThat(mall.get(path).json().has("secret")).isFalse();

        Api.Answer verified = mall.post(path + "/verification", "");
        assertThat(verified.json().get("status").asString()).as(verified.body()).isEqualTo("ACTIVE");
        assertThat(received.getFirst().get("type").asString()).isEqualTo("webhook.challenge");

        String id = published(notice("推送"));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> received.stream()
                        .anyMatch(message ->
                                message.at("/data/warningId").asString("").equals(id)));
        JsonNode delivery = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> mall.get(path + "/deliveries?state=DELIVERED")
                                .json()
                                .at("/items/0"),
                        found -> !found.isMissingNode());
        assertThat(delivery.get("type").asString()).isEqualTo("warning.published");
        assertThat(delivery.at("/attempts/0/status").asInt()).isEqualTo(200);

        int before = received.size();
        String message = delivery.get("messageId").asString();
        assertThat(mall.post(path + "/deliveries/" + message + "/redelivery", "")
                        .status())
                .isEqualTo(202);
        await().atMost(Duration.ofSeconds(30)).until(() -> received.size() > before);
        assertThat(mall.post(path + "/replay", "{\"from\":\"2020-01-01T00:00:00Z\"}")
                        .json()
                        .get("messages")
                        .asInt())
                .isPositive();

        Api.Answer rotated = mall.post(path + "/secret-rotation", "");
        assertThat(rotated.json().get("secret")).isNotEqualTo(registered.json().get("secret"));
        Api stranger = mall("other-mall");
        assertThat(stranger.get(path).status()).isEqualTo(404);
        assertThat(stranger.get(path + "/deliveries").status()).isEqualTo(404);
    }

    @Test
    void tells_a_partner_of_its_roster_and_of_no_other_merchant() {
        String tenant = "91330108MA2GH004X7";
        String other = "91330105MA27XXXX31";
        Api mall = mall("roster-mall");
        ObjectNode registration = registration().put("ordered", true);
        registration.putArray("types").add("merchant.updated").add("warning.published");
        String path = HOOKS + "/"
                + keyed(mall).post(HOOKS, registration).json().get("id").asString();
        mall.post(path + "/verification", "");

        changed(tenant, 1, "[\"roster-mall\",\"second-mall\"]");
        changed(other, 1, "[\"second-mall\"]");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> told("/data/merchant/uscc").contains(tenant));
        String elsewhere = published(notice("别处商家").set("merchants", Api.json("[\"" + other + "\"]")));
        String here = published(notice("本场商家").set("merchants", Api.json("[\"" + tenant + "\"]")));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> told("/data/warningId").contains(here));
        changed(tenant, 2, "[\"second-mall\"]");
        changed(other, 2, "[\"roster-mall\"]");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> told("/data/merchant/uscc").contains(other));

        assertThat(told("/data/warningId")).containsOnlyOnce(here).doesNotContain(elsewhere);
        assertThat(told("/data/merchant/uscc")).containsExactly(tenant, other);
        assertThat(received.toString()).contains("merchant.updated").doesNotContain("second-mall", "partners");
    }

    @Test
    void tells_an_analyst_of_articles_and_how_many_registered_but_not_when_one_did() {
        Api analyst = as("analyst-outreach", "ANALYST");
        ObjectNode registration = registration().put("ordered", true);
        registration
                .putArray("types")
                .add("article.published")
                .add("outreach.activity_announced")
                .add("outreach.registrations_counted");
        String path = HOOKS + "/"
                + keyed(analyst).post(HOOKS, registration).json().get("id").asString();
        analyst.post(path + "/verification", "");

        Api.Answer draft = keyed(editor()).post("/api/v1/articles", """
                        {"kind": "HOT_TOPIC", "title": {"zh": "蟹券", "en": "Crab vouchers"},
                         "text": {"zh": "正文", "en": "Text"}}
                        """);
        String article = draft.json().get("id").asString();
        editor().with("If-Match", draft.etag()).post("/api/v1/articles/" + article + "/publication", "");
        String activity = keyed(editor())
                .post("/api/v1/outreach-activities", """
                        {"kind": "LECTURE", "topic": {"zh": "讲座", "en": "Lecture"}, "district": "330106", "seats": 2,
                         "place": {"zh": "社区中心", "en": "Community centre"},
                         "startsAt": "2126-12-01T01:00:00Z", "endsAt": "2126-12-01T03:00:00Z"}
                        """)
                .json()
                .get("id")
                .asString();
        for (int i = 0; i < 3; i++) {
            as("listener-" + i, "CONSUMER").post("/api/v1/outreach-activities/" + activity + "/registrations", "");
        }
        tellRegistrations.run();
        tellRegistrations.run();

        await().atMost(Duration.ofSeconds(60))
                .until(() -> received.stream()
                        .anyMatch(message -> message.at("/data/waiting").asInt(0) == 1));
        assertThat(told("/data/articleId")).containsExactly(article);
        assertThat(received)
                .filteredOn(message -> message.at("/type").asString().equals("outreach.registrations_counted"))
                .filteredOn(message -> message.at("/data/waiting").asInt() == 1)
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.at("/data/activityId").asString()).isEqualTo(activity);
                    assertThat(message.at("/data/seated").asInt()).isEqualTo(2);
                });
    }

    private void changed(String uscc, long version, String partners) {
        registry.tell(
                Topics.MERCHANT,
                MerchantUpdated.TYPE,
                uscc,
                version,
                GoldenFiles.read(MerchantUpdated.TYPE)
                        .replace("91330106MA2ABCDEX7", uscc)
                        .replace("[\"intime\"]", partners));
    }

    private List<String> told(String pointer) {
        return received.stream()
                .map(message -> message.at(pointer).asString(""))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    @Test
    void does_not_send_before_the_challenge_is_answered() {
        Api mall = mall("silent-mall");
        String path = HOOKS + "/"
                + keyed(mall).post(HOOKS, registration()).json().get("id").asString();
        status = 500;

        Api.Answer refused = mall.post(path + "/verification", "");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("code").asString()).isEqualTo("webhook-not-verified");
        assertThat(refused.json().get("reason").asString()).isEqualTo("status-500");
        assertThat(mall.get(path).json().get("status").asString()).isEqualTo("PENDING");
    }

    @Test
    void refuses_unknown_events_bad_addresses_and_callers_without_an_identity() {
        ObjectNode bad = Api.object().put("url", "https://user:pw@mall.example.com/");
        bad.putArray("types").add("warning.sneezed");
        Api.Answer answer = keyed(mall("intime")).post(HOOKS, bad);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("errors").findValuesAsString("pointer")).contains("/url", "/types/0");

        assertThat(keyed(as("nobody", "PARTNER"))
                        .post(HOOKS, registration())
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("subscriber-unknown");
        assertThat(keyed(as("zhang", "CONSUMER")).post(HOOKS, registration()).status())
                .isEqualTo(403);
        assertThat(mall("intime")
                        .get(HOOKS + "/event-types")
                        .json()
                        .get("items")
                        .toString())
                .contains("warning.published", "complaint.filed", "merchant.updated", "survey.opened");
    }

    private Api mall(String partner) {
        return anybody()
                .as(TestIssuer.shared().token(partner + "-client", "PARTNER").partner(partner));
    }

    private ObjectNode registration() {
        ObjectNode registration = Api.object()
                .put("url", "http://127.0.0.1:" + endpoint.getAddress().getPort() + "/hook");
        registration.putArray("types").add("warning.published").add("warning.cancelled");
        return registration;
    }
}
