package org.fangxin.merchant.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fangxin.merchant.MerchantLines.line;
import static org.fangxin.merchant.MerchantLines.uscc;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.fangxin.merchant.MovableClock;
import org.fangxin.merchant.TimedRegistryTest;
import org.fangxin.merchant.api.RegistryApi.Answer;
import org.fangxin.testkit.TestIssuer;
import org.fangxin.testkit.TestToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@TimedRegistryTest
class DraftingApplicationsApiIT {
    private static final String APPLICATIONS = "/api/v1/designation-applications";
    private static final String DRAFTS = APPLICATIONS + "/drafts";
    private static final TestToken CITY =
            TestIssuer.shared().token("zhou", "REVIEWER").districts("330100");

    @Autowired
    private MovableClock clock;

    @Autowired
    private MongoDatabase database;

    private RegistryApi api;

    @BeforeEach
    void connect(@LocalServerPort int port) {
        api = RegistryApi.ready(port);
    }

    @Test
    void a_merchant_writes_an_application_bit_by_bit_and_submits_it_once() {
        TestToken owner = registered(970);
        String key = UUID.randomUUID().toString();
        String half = "{\"kind\":\"STORE\",\"answers\":[{\"criterion\":\"LICENCE_SHOWN\",\"note\":\"收银台上方\"}]}";
        Answer started = start(owner, key, half).expect(201);
        String path = started.header("Location");
        assertThat(start(owner, key, half).expect(201).json()).isEqualTo(started.json());
        assertThat(start(owner, UUID.randomUUID().toString(), half)
                        .expect(409)
                        .json()
                        .path("draftId")
                        .asString())
                .isEqualTo(started.json().path("id").asString());

        JsonNode seen = api.get(path, owner).expect(200).json();
        assertThat(seen.path("answers").get(0).has("points")).isFalse();
        assertThat(seen.path("keptUntil").asString())
                .isGreaterThan(seen.path("noticeOn").asString());
        assertThat(seen.path("missing").toString())
                .contains("/answers/0/points", "criterion-mandatory", "score-too-low", "document-missing");
        Answer early = send("POST", path + "/submission", owner, "\"1\"", "");
        assertThat(RegistryApi.texts(early.expect(400).json().path("errors"), "pointer"))
                .containsExactly("/answers/0/points");

        assertThat(send("PUT", path, owner, "\"1\"", "{\"answers\":[{\"criterion\":\"NO_SUCH\"}]}")
                        .expect(400)
                        .json()
                        .path("errors")
                        .get(0)
                        .path("pointer")
                        .asString())
                .isEqualTo("/answers/0/criterion");
        Answer changed = send("PUT", path, owner, "\"1\"", full()).expect(200);
        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        assertThat(changed.json().path("missing").isEmpty()).isTrue();
        send("PUT", path, owner, "\"1\"", full()).expect(412);
        send("POST", path + "/submission", owner, "\"1\"", "").expect(412);
        assertThat(api.send("POST", path + "/submission", "", "Authorization", owner.bearer())
                        .status())
                .isEqualTo(428);

        Answer submitted =
                send("POST", path + "/submission", owner, "\"2\"", "").expect(201);
        assertThat(submitted.json().path("stage").asString()).isEqualTo("COUNTY_REVIEW");
        assertThat(send("POST", path + "/submission", owner, "\"2\"", "")
                        .expect(201)
                        .header("Location"))
                .isEqualTo(submitted.header("Location"));
        api.get(path, owner).expect(404);
        api.get(submitted.header("Location"), CITY).expect(200);
    }

    @Test
    void nobody_but_the_merchant_sees_a_draft_or_hears_of_it() {
        TestToken owner = registered(971);
        TestToken other = registered(972);
        String path = start(owner, UUID.randomUUID().toString(), "{\"kind\":\"STORE\"}")
                .expect(201)
                .header("Location");

        api.get(path).expect(401);
        api.get(path, CITY).expect(403);
        api.get(path, other).expect(404);
        send("PUT", path, other, "*", full()).expect(404);
        send("DELETE", path, other, "*", "").expect(404);
        send("POST", path + "/submission", other, "*", "").expect(404);
        assertThat(ids(api.get(DRAFTS, other))).isEmpty();
        assertThat(ids(api.get(DRAFTS, owner))).hasSize(1);
        assertThat(ids(api.get(APPLICATIONS, owner))).isEmpty();
        assertThat(api.get(APPLICATIONS + "?limit=200", CITY).expect(200).json().toString())
                .doesNotContain(uscc(971));
        Document stored = database.getCollection("designation-application-drafts")
                .find(new Document("uscc", uscc(971)))
                .first();
        assertThat(stored).isNotNull().doesNotContainKeys("outbox", "outboxDue");
        api.get(DRAFTS + "?stage=1", owner).expect(400);

        send("DELETE", path, owner, "\"9\"", "").expect(412);
        send("DELETE", path, owner, "\"1\"", "").expect(204);
        api.get(path, owner).expect(404);
    }

    @Test
    void a_draft_that_is_left_alone_goes_with_nothing_kept_of_it() {
        TestToken owner = registered(973);
        String path = start(owner, UUID.randomUUID().toString(), "{\"kind\":\"STORE\"}")
                .expect(201)
                .header("Location");

        clock.pass(Duration.ofDays(61));

        api.get(path, owner).expect(404);
        await().untilAsserted(() -> assertThat(database.getCollection("designation-application-drafts")
                        .find(new Document("uscc", uscc(973)))
                        .first())
                .isNull());
    }

    private TestToken registered(int number) {
        String uscc = uscc(number);
        api.importLines(CITY, line(uscc, "起草店" + number));
        return TestIssuer.shared().token("owner-" + uscc, "MERCHANT").uscc(uscc);
    }

    private Answer start(TestToken token, String key, String body) {
        return api.send(
                "POST",
                DRAFTS,
                body,
                "Authorization",
                token.bearer(),
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                '"' + key + '"');
    }

    private Answer send(String method, String path, TestToken token, String tag, String body) {
        return api.send(
                method,
                path,
                body,
                "Authorization",
                token.bearer(),
                "If-Match",
                tag,
                "Content-Type",
                "application/json");
    }

    private String full() {
        List<String> answers = new ArrayList<>();
        api.get(APPLICATIONS + "/criteria?district=330106&kind=STORE")
                .expect(200)
                .json()
                .path("criteria")
                .forEach(criterion -> answers.add("{\"criterion\":\"%s\",\"points\":%d}"
                        .formatted(
                                criterion.path("code").asString(),
                                criterion.path("points").asInt())));
        return "{\"answers\":[" + String.join(",", answers)
                + "],\"documents\":[{\"kind\":\"LICENCE\",\"reference\":\"F-1\"},"
                + "{\"kind\":\"PROMISE_LETTER\",\"reference\":\"F-2\"}]}";
    }

    private static List<String> ids(Answer answer) {
        return RegistryApi.texts(answer.expect(200).json().path("items"), "id");
    }
}
