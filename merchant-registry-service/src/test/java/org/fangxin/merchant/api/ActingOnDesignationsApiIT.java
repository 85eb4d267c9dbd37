package org.fangxin.merchant.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fangxin.merchant.MerchantLines.line;
import static org.fangxin.merchant.MerchantLines.uscc;

import java.time.LocalDate;
import java.time.ZoneId;
import org.fangxin.merchant.RegistryTest;
import org.fangxin.merchant.api.RegistryApi.Answer;
import org.fangxin.testkit.TestIssuer;
import org.fangxin.testkit.TestToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RegistryTest
class ActingOnDesignationsApiIT {
    private static final String REASON = "{\"reason\":\"抽查发现价签不符\"}";
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private RegistryApi api;

    @BeforeEach
    void connect(@LocalServerPort int port) {
        api = RegistryApi.ready(port);
    }

    @Test
    void a_designation_is_suspended_reinstated_and_revoked_and_everything_stays_on_record() {
        String path = awarded(700);
        String merchants = "/api/v1/merchants?designation=VILLAGE";
        assertThat(api.get(merchants).json().path("items").size()).isEqualTo(1);

        Answer rectifying =
                act(path, "rectification", "{\"reason\":\"整改\",\"dueOn\":\"" + today.plusDays(30) + "\"}", "\"1\"");
        assertThat(rectifying.expect(200).json().path("state").asString()).isEqualTo("RECTIFYING");
        assertThat(rectifying.json().path("held").asBoolean()).isTrue();
        assertThat(act(path, "suspension", REASON, "\"2\"")
                        .expect(200)
                        .json()
                        .path("held")
                        .asBoolean())
                .isFalse();
        await().untilAsserted(() ->
                assertThat(api.get(merchants).json().path("items").isEmpty()).isTrue());
        assertThat(act(path, "reinstatement", REASON, "\"3\"")
                        .expect(200)
                        .json()
                        .path("held")
                        .asBoolean())
                .isTrue();
        assertThat(api.get(merchants).json().path("items").size()).isEqualTo(1);
        assertThat(act(path, "evaluation", "{\"reason\":\"合格\",\"until\":\"" + today.plusYears(1) + "\"}", "*")
                        .expect(200)
                        .json()
                        .path("until")
                        .asString())
                .isEqualTo(today.plusYears(1).toString());
        act(path, "revocation", "{\"reason\":\"拒不退货\",\"ground\":\"PROMISE_NOT_KEPT\"}", "\"5\"")
                .expect(200);

        Answer read = api.get(path).expect(200);
        assertThat(read.header("ETag")).isEqualTo("\"6\"");
        assertThat(RegistryApi.texts(read.json().path("history"), "act"))
                .containsExactly("RECTIFICATION", "SUSPENSION", "REINSTATEMENT", "EVALUATION", "REVOCATION");
        assertThat(read.json().path("history").get(4).path("ground").asString()).isEqualTo("PROMISE_NOT_KEPT");
        JsonNode refused = act(path, "reinstatement", REASON, "*").expect(409).json();
        assertThat(refused.path("code").asString()).isEqualTo("designation-act-not-possible");
        assertThat(refused.path("state").asString()).isEqualTo("REVOKED");
        assertThat(refused.path("possible").isEmpty()).isTrue();
    }

    @Test
    void tells_what_was_on_record_at_the_end_of_a_day() {
        awarded(702);
        String path = "/api/v1/merchants/" + uscc(702) + "/designations?asOf=";

        assertThat(api.get(path + today).expect(200).json().path("items").size())
                .isEqualTo(1);
        assertThat(api.get(path + today.minusDays(1))
                        .expect(404)
                        .json()
                        .path("code")
                        .asString())
                .isEqualTo("merchant-not-registered");
        assertThat(api.get(path + "yesterday")
                        .expect(400)
                        .json()
                        .path("errors")
                        .get(0)
                        .path("pointer")
                        .asString())
                .isEqualTo("/asOf");
    }

    @Test
    void refuses_what_is_stale_unfounded_past_or_not_in_care() {
        String path = awarded(701);
        TestToken elsewhere = TestIssuer.shared().token("r-3", "REVIEWER").districts("330108");

        assertThat(act(path, "suspension", REASON, "\"9\"").status()).isEqualTo(412);
        assertThat(api.send(
                                "POST",
                                path + "/suspension",
                                REASON,
                                "Authorization",
                                RegistryApi.reviewer().bearer(),
                                "Content-Type",
                                "application/json")
                        .status())
                .isEqualTo(428);
        assertThat(act(path, "revocation", REASON, "*")
                        .expect(400)
                        .json()
                        .path("errors")
                        .get(0)
                        .path("pointer")
                        .asString())
                .isEqualTo("/ground");
        assertThat(act(path, "rectification", "{\"reason\":\"整改\",\"dueOn\":\"2020-01-01\"}", "*")
                        .expect(400)
                        .json()
                        .path("errors")
                        .get(0)
                        .path("code")
                        .asString())
                .isEqualTo("in-the-past");
        assertThat(act(path, "suspension", "{\"reason\":\" \"}", "*").status()).isEqualTo(400);
        assertThat(api.send(
                                "POST",
                                path + "/suspension",
                                REASON,
                                "Authorization",
                                elsewhere.bearer(),
                                "If-Match",
                                "*",
                                "Content-Type",
                                "application/json")
                        .expect(403)
                        .json()
                        .path("code")
                        .asString())
                .isEqualTo("designation-not-in-your-districts");
        assertThat(api.send(
                                "POST",
                                path + "/suspension",
                                REASON,
                                "Authorization",
                                RegistryApi.partner("mall").bearer(),
                                "If-Match",
                                "*",
                                "Content-Type",
                                "application/json")
                        .status())
                .isEqualTo(403);
        assertThat(act("/api/v1/designations/none", "suspension", REASON, "*")
                        .expect(404)
                        .json()
                        .path("code")
                        .asString())
                .isEqualTo("designation-not-found");
        assertThat(api.get("/api/v1/designations/none").status()).isEqualTo(404);
    }

    @Test
    void an_evaluation_with_a_score_gives_stars_and_one_more_term() {
        String path = awarded(703);

        assertThat(act(path, "evaluation", "{\"reason\":\"年度后评价\",\"score\":79}", "*")
                        .expect(422)
                        .json()
                        .path("code")
                        .asString())
                .isEqualTo("evaluation-not-passed");
        JsonNode passed = act(path, "evaluation", "{\"reason\":\"年度后评价\",\"score\":91}", "*")
                .expect(200)
                .json();

        assertThat(passed.path("stars").asInt()).isEqualTo(4);
        assertThat(passed.path("pool").asString()).isEqualTo("STAR");
        assertThat(passed.path("history").get(0).path("score").asInt()).isEqualTo(91);
        assertThat(passed.has("until"))
                .as("a designation without an end keeps none")
                .isFalse();
        assertThat(act(path, "rectification", "{\"reason\":\"整改\",\"dueOn\":\"" + today.plusDays(30) + "\"}", "*")
                        .expect(200)
                        .json()
                        .path("pool")
                        .asString())
                .isEqualTo("WARNING");
    }

    @Test
    void reviewers_list_what_is_held_in_their_districts_by_pool_page_by_page() {
        String path = awarded(704);
        awarded(705);
        act(path, "rectification", "{\"reason\":\"整改\",\"dueOn\":\"" + today.plusDays(30) + "\"}", "*")
                .expect(200);
        String list = "/api/v1/designations?kind=SERVICE_AREA&district=330106";

        JsonNode warned = listed(list + "&pool=WARNING&limit=200");
        assertThat(RegistryApi.texts(warned.path("items"), "uscc"))
                .contains(uscc(704))
                .doesNotContain(uscc(705));
        assertThat(RegistryApi.texts(
                        listed(list + "&pool=CULTIVATION&limit=200").path("items"), "uscc"))
                .contains(uscc(705))
                .doesNotContain(uscc(704));
        JsonNode first = listed(list + "&limit=1");
        JsonNode second = listed(list + "&limit=1&cursor=" + first.path("next").asString());
        assertThat(first.path("items").size()).isEqualTo(1);
        assertThat(RegistryApi.texts(second.path("items"), "uscc"))
                .isNotEqualTo(RegistryApi.texts(first.path("items"), "uscc"));
        TestToken elsewhere = TestIssuer.shared().token("r-5", "REVIEWER").districts("330108");
        assertThat(api.get(list, elsewhere).status()).isEqualTo(403);
        assertThat(api.get("/api/v1/designations?kind=SERVICE_AREA", elsewhere)
                        .expect(200)
                        .json()
                        .path("items")
                        .isEmpty())
                .isTrue();
        assertThat(api.get(list).status()).isEqualTo(401);
    }

    private JsonNode listed(String path) {
        return api.get(path, RegistryApi.reviewer()).expect(200).json();
    }

    private String awarded(int number) {
        String kind = number == 700 ? "VILLAGE" : "SERVICE_AREA";
        api.importLines(
                RegistryApi.reviewer(),
                line(
                        uscc(number),
                        "称号店" + number,
                        ",\"designations\":[{\"kind\":\"" + kind
                                + "\",\"since\":\"2026-01-01\",\"plaqueNumber\":\"FX-9\"}]"));
        return "/api/v1/designations/"
                + api.get("/api/v1/merchants/" + uscc(number) + "/designations")
                        .json()
                        .path("items")
                        .get(0)
                        .path("id")
                        .asString();
    }

    private Answer act(String path, String act, String body, String tag) {
        return api.send(
                "POST",
                path + "/" + act,
                body,
                "Authorization",
                RegistryApi.reviewer().bearer(),
                "If-Match",
                tag,
                "Content-Type",
                "application/json");
    }
}
