package org.fangxin.merchant.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fangxin.merchant.MerchantLines.line;
import static org.fangxin.merchant.MerchantLines.uscc;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
class ApplyingForDesignationsApiIT {
    private static final String APPLICATIONS = "/api/v1/designation-applications";
    private static final TestToken COUNTY =
            TestIssuer.shared().token("chen", "REVIEWER").districts("330106");
    private static final TestToken CITY =
            TestIssuer.shared().token("zhou", "REVIEWER").districts("330100");

    @Autowired
    private MovableClock clock;

    private RegistryApi api;

    @BeforeEach
    void connect(@LocalServerPort int port) {
        api = RegistryApi.ready(port);
    }

    @Test
    void a_merchant_applies_is_reviewed_twice_publicised_and_awarded() {
        String uscc = registered(900);
        Answer submitted = submit(uscc, merchant(uscc)).expect(201);
        String path = submitted.header("Location");
        assertThat(submitted.json().path("file").path("selfScore").asInt()).isEqualTo(100);
        assertThat(api.get(path).expect(404).json().path("code").asString()).isEqualTo("application-not-found");

        step(path, "review", COUNTY, "\"1\"", "{\"score\":88}").expect(200);
        assertThat(step(path, "review", COUNTY, "*", "{\"score\":88}")
                        .expect(403)
                        .json()
                        .path("code")
                        .asString())
                .isEqualTo("city-level-needed");
        step(path, "review", CITY, "*", "{\"score\":90,\"note\":\"符合\"}").expect(200);
        JsonNode publicised = step(path, "publicity", CITY, "*", "").expect(200).json();
        assertThat(publicised.path("stage").asString()).isEqualTo("PUBLICITY");

        assertThat(RegistryApi.texts(
                        api.get(APPLICATIONS + "/in-publicity?district=330100")
                                .expect(200)
                                .json()
                                .path("items"),
                        "id"))
                .contains(publicised.path("id").asString());
        assertThat(api.get(path).expect(200).json().has("file")).isFalse();
        JsonNode refused = step(path, "award", CITY, "*", "").expect(409).json();
        assertThat(refused.path("code").asString()).isEqualTo("application-step-not-allowed");
        assertThat(refused.path("allowed").toString()).contains("objections");

        JsonNode objected =
                post(path + "/objections", "{\"text\":\"上周拒绝退货\"}").expect(201).json();
        assertThat(objected.toString()).doesNotContain("拒绝退货");
        String objection = objected.path("objections").get(0).path("id").asString();
        assertThat(api.get(path, COUNTY).expect(200).json().toString()).contains("上周拒绝退货");

        clock.pass(Duration.ofDays(12));
        await().untilAsserted(() ->
                assertThat(api.get(path).json().path("stage").asString()).isEqualTo("PUBLICITY_OVER"));
        assertThat(post(path + "/objections", "{\"text\":\"太晚\"}").status()).isEqualTo(409);
        assertThat(step(path, "award", CITY, "*", "")
                        .expect(409)
                        .json()
                        .path("code")
                        .asString())
                .isEqualTo("objection-open");
        step(path, "objections/" + objection + "/result", CITY, "*", "{\"upheld\":false,\"reason\":\"已超过承诺期限\"}")
                .expect(200);
        JsonNode awarded = step(path, "award", CITY, "*", "").expect(200).json();

        JsonNode held = api.get(
                        "/api/v1/designations/" + awarded.path("designationId").asString())
                .expect(200)
                .json();
        assertThat(held.path("held").asBoolean()).isTrue();
        assertThat(held.path("plaqueNumber").asString()).startsWith("FX-330106-");
        assertThat(RegistryApi.texts(
                        api.get(path, merchant(uscc)).json().path("file").path("history"), "step"))
                .containsExactly(
                        "SUBMITTED",
                        "COUNTY_APPROVED",
                        "CITY_APPROVED",
                        "PUBLICISED",
                        "OBJECTED",
                        "PUBLICITY_ENDED",
                        "OBJECTION_DECIDED",
                        "AWARDED");
        assertThat(submit(uscc, merchant(uscc)).expect(409).json().path("code").asString())
                .isEqualTo("designation-held-already");
    }

    @Test
    void a_supplement_that_does_not_come_ends_an_application_and_another_may_follow() {
        String uscc = registered(901);
        String path = submit(uscc, merchant(uscc)).expect(201).header("Location");
        step(path, "supplement-request", COUNTY, "*", "{\"request\":\"台账\"}").expect(200);
        step(path, "supplement", merchant(uscc), "*", "{\"documents\":[{\"kind\":\"LEDGER\",\"reference\":\"F-3\"}]}")
                .expect(200);
        step(path, "supplement-request", COUNTY, "*", "{\"request\":\"再补一次\"}").expect(200);

        clock.pass(Duration.ofDays(16));

        await().untilAsserted(() -> assertThat(api.get(path, merchant(uscc))
                        .json()
                        .path("file")
                        .path("rejection")
                        .path("ground")
                        .asString())
                .isEqualTo("SUPPLEMENT_OVERDUE"));
        submit(uscc, merchant(uscc)).expect(201);
    }

    @Test
    void lists_show_merchants_their_own_and_reviewers_their_districts_page_by_page() {
        List<String> mine = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String uscc = registered(910 + i);
            mine.add(submit(uscc, merchant(uscc)).expect(201).json().path("id").asString());
        }
        TestToken elsewhere = TestIssuer.shared().token("sun", "REVIEWER").districts("330108");

        assertThat(ids(api.get(APPLICATIONS, merchant(uscc(911))))).containsExactly(mine.get(1));
        assertThat(ids(api.get(APPLICATIONS + "?stage=COUNTY_REVIEW&kind=STORE&limit=200", COUNTY)))
                .containsAll(mine);
        Answer first =
                api.get(APPLICATIONS + "?limit=2&district=330106", COUNTY).expect(200);
        Answer second = api.get(
                        APPLICATIONS + "?limit=2&district=330106&cursor="
                                + first.json().path("next").asString(),
                        COUNTY)
                .expect(200);
        assertThat(ids(second)).isNotEmpty().doesNotContainAnyElementsOf(ids(first));
        assertThat(ids(api.get(APPLICATIONS, elsewhere))).isEmpty();
        assertThat(api.get(APPLICATIONS + "?district=330106", elsewhere).status())
                .isEqualTo(403);
        api.get(APPLICATIONS + "/" + mine.getFirst(), elsewhere).expect(404);
        api.get(APPLICATIONS + "/" + mine.getFirst(), merchant(uscc(912))).expect(404);
        assertThat(api.get(APPLICATIONS).status()).isEqualTo(401);
        assertThat(api.get(APPLICATIONS + "?unknown=1", COUNTY).status()).isEqualTo(400);
    }

    @Test
    void refuses_what_is_not_enough_not_known_or_sent_twice() {
        String uscc = registered(920);
        String key = UUID.randomUUID().toString();
        Answer first = submit(uscc, merchant(uscc), key, body(uscc)).expect(201);

        assertThat(submit(uscc, merchant(uscc), key, body(uscc)).expect(201).json())
                .isEqualTo(first.json());
        JsonNode open = submit(uscc, merchant(uscc)).expect(409).json();
        assertThat(open.path("code").asString()).isEqualTo("application-open");
        assertThat(open.path("applicationId").asString())
                .isEqualTo(first.json().path("id").asString());
        String other = registered(921);
        JsonNode lacking = submit(
                        other,
                        merchant(other),
                        UUID.randomUUID().toString(),
                        "{\"kind\":\"STORE\",\"answers\":[{\"criterion\":\"LICENCE_SHOWN\",\"points\":5}],\"documents\":[]}")
                .expect(422)
                .json();
        assertThat(lacking.path("code").asString()).isEqualTo("application-insufficient");
        assertThat(RegistryApi.texts(lacking.path("errors"), "code"))
                .contains("score-too-low", "document-missing", "criterion-mandatory");
        submit(uscc, merchant(other), UUID.randomUUID().toString(), body(uscc)).expect(403);
        step(first.header("Location"), "review", COUNTY, "\"9\"", "{\"score\":88}")
                .expect(412);
        step(first.header("Location"), "review", COUNTY, "*", "{\"score\":50}").expect(422);
        step(first.header("Location"), "withdrawal", merchant(uscc), "*", "{}").expect(200);
        step(first.header("Location"), "withdrawal", merchant(uscc), "*", "{}").expect(409);
    }

    @Test
    void tells_what_a_city_asks_in_the_readers_language() {
        JsonNode english = api.get(APPLICATIONS + "/criteria?district=330106&kind=FACTORY")
                .expect(200)
                .json();
        JsonNode chinese = api.get(APPLICATIONS + "/criteria?district=330106&kind=FACTORY", "Accept-Language", "zh-CN")
                .expect(200)
                .json();

        assertThat(english.path("criteria").size()).isEqualTo(15);
        assertThat(english.path("criteria").get(0).path("text").asString()).startsWith("Licences");
        assertThat(chinese.path("criteria").get(0).path("text").asString()).startsWith("证照");
        assertThat(RegistryApi.texts(english.path("criteria"), "code")).contains("SAMPLES_PASSED");
        api.get(APPLICATIONS + "/criteria?district=110101&kind=STORE").expect(404);
    }

    private String registered(int number) {
        String uscc = uscc(number);
        api.importLines(CITY, line(uscc, "申报店" + number));
        return uscc;
    }

    private static TestToken merchant(String uscc) {
        return TestIssuer.shared().token("owner-" + uscc, "MERCHANT").uscc(uscc);
    }

    private Answer submit(String uscc, TestToken token) {
        return submit(uscc, token, UUID.randomUUID().toString(), body(uscc));
    }

    private Answer submit(String uscc, TestToken token, String key, String body) {
        return api.send(
                "POST",
                APPLICATIONS,
                body,
                "Authorization",
                token.bearer(),
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                '"' + key + '"');
    }

    private String body(String uscc) {
        JsonNode criteria = api.get(APPLICATIONS + "/criteria?district=330106&kind=STORE")
                .expect(200)
                .json()
                .path("criteria");
        List<String> answers = criteria.valueStream()
                .map(criterion -> "{\"criterion\":\"%s\",\"points\":%d}"
                        .formatted(
                                criterion.path("code").asString(),
                                criterion.path("points").asInt()))
                .toList();
        return "{\"uscc\":\"" + uscc + "\",\"kind\":\"STORE\",\"answers\":[" + String.join(",", answers)
                + "],\"documents\":[{\"kind\":\"LICENCE\",\"reference\":\"F-1\"},"
                + "{\"kind\":\"PROMISE_LETTER\",\"reference\":\"F-2\"}]}";
    }

    private Answer step(String path, String step, TestToken token, String tag, String body) {
        return api.send(
                "POST",
                path + "/" + step,
                body,
                "Authorization",
                token.bearer(),
                "If-Match",
                tag,
                "Content-Type",
                "application/json");
    }

    private Answer post(String path, String body) {
        return api.send("POST", path, body, "Content-Type", "application/json");
    }

    private static List<String> ids(Answer answer) {
        return RegistryApi.texts(answer.expect(200).json().path("items"), "id");
    }
}
