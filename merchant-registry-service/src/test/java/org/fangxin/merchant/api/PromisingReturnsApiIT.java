package org.fangxin.merchant.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.merchant.MerchantLines.line;
import static org.fangxin.merchant.MerchantLines.uscc;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.fangxin.merchant.RegistryTest;
import org.fangxin.merchant.api.RegistryApi.Answer;
import org.fangxin.testkit.TestIssuer;
import org.fangxin.testkit.TestToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RegistryTest
class PromisingReturnsApiIT {
    private static final String TERMS =
            "{\"days\":30,\"exclusions\":[\"CUSTOM_MADE\"],\"receiptNeeded\":true,\"refundDays\":3,\"freightPayer\":\"MERCHANT\"}";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private RegistryApi api;

    @BeforeEach
    void connect(@LocalServerPort int port) {
        api = RegistryApi.ready(port);
    }

    @Test
    void a_merchant_promises_changes_and_withdraws_and_what_it_promised_still_binds() {
        String uscc = registered(500);
        String path = "/api/v1/merchants/" + uscc + "/pledges";
        TestToken merchant = TestIssuer.shared().token("m-500", "MERCHANT").uscc(uscc);
        String tag = api.get(path).expect(200).header("ETag");
        assertThat(tag).isEqualTo("\"1\"");

        Answer made = put(path + "/NO_REASON_RETURN", TERMS, merchant, tag).expect(200);

        assertThat(made.header("ETag")).isEqualTo("\"2\"");
        JsonNode pledge = made.json().path("items").get(0);
        assertThat(pledge.path("returns").path("days").asInt()).isEqualTo(30);
        assertThat(pledge.path("since").asString()).isEqualTo(today.toString());
        assertThat(put(path + "/NO_REASON_RETURN", TERMS, merchant, "\"2\"")
                        .expect(200)
                        .header("ETag"))
                .isEqualTo("\"2\"");
        assertThat(put(path + "/NO_REASON_RETURN", TERMS.replace("30", "60"), merchant, "\"1\"")
                        .status())
                .isEqualTo(412);
        assertThat(api.get("/api/v1/merchants/" + uscc).json().path("pledges").size())
                .isEqualTo(1);
        assertThat(check(uscc, "\"hasReceipt\":true,\"intact\":true")
                        .path("eligible")
                        .asString())
                .isEqualTo("yes");

        Answer withdrawn = api.send(
                "DELETE", path + "/NO_REASON_RETURN", "", "Authorization", merchant.bearer(), "If-Match", "\"2\"");
        assertThat(withdrawn
                        .expect(200)
                        .json()
                        .path("items")
                        .get(0)
                        .path("withdrawnOn")
                        .asString())
                .isEqualTo(today.toString());
        JsonNode after = check(uscc, "\"hasReceipt\":true,\"intact\":true");
        assertThat(after.path("eligible").asString()).isEqualTo("no");
        assertThat(after.path("reasons").get(0).path("code").asString()).isEqualTo("not-promised-at-purchase");
        assertThat(api.send(
                                "DELETE",
                                path + "/NO_REASON_RETURN",
                                "",
                                "Authorization",
                                merchant.bearer(),
                                "If-Match",
                                "*")
                        .expect(404)
                        .json()
                        .path("code")
                        .asString())
                .isEqualTo("pledge-not-made");
    }

    @Test
    void only_the_merchant_itself_and_reviewers_of_its_district_may_promise() {
        String path = "/api/v1/merchants/" + registered(501) + "/pledges/PICK_UP_AT_DOOR";
        String body = "{\"compensation\":{\"amount\":\"5.5\",\"currency\":\"CNY\"},\"text\":\"两小时内\"}";
        TestToken stranger = TestIssuer.shared().token("m-502", "MERCHANT").uscc(uscc(502));
        TestToken elsewhere = TestIssuer.shared().token("r-2", "REVIEWER").districts("330108");

        assertThat(put(path, body, stranger, "*").status()).isEqualTo(403);
        assertThat(put(path, body, elsewhere, "*")
                        .expect(403)
                        .json()
                        .path("code")
                        .asString())
                .isEqualTo("not-your-merchant");
        assertThat(put(path, body, RegistryApi.partner("mall"), "*").status()).isEqualTo(403);
        assertThat(api.send(
                                "PUT",
                                path,
                                body,
                                "Authorization",
                                RegistryApi.reviewer().bearer(),
                                "Content-Type",
                                "application/json")
                        .status())
                .isEqualTo(428);
        JsonNode made = put(path, body, RegistryApi.reviewer(), "*").expect(200).json();
        assertThat(made.path("items").get(0).path("compensation").path("amount").asString())
                .isEqualTo("5.50");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NO_REASON_RETURN|{}|/days|required",
                "NO_REASON_RETURN|{\"days\":6}|/days|out-of-range",
                "NO_REASON_RETURN|{\"days\":366}|/days|out-of-range",
                "NO_REASON_RETURN|{\"days\":7,\"start\":\"NEVER\"}|/start|unknown-word",
                "NO_REASON_RETURN|{\"days\":7,\"categories\":[\"FOOD\"]}|/categories/0|unknown-word",
                "NO_REASON_RETURN|{\"days\":7,\"members\":[]}|/members|unknown-field",
                "CROSS_STORE_RETURN|{\"members\":[\"91330106MA2ABCDEX8\"]}|/members/0|unknown-word",
                "ADVANCE_PAYMENT|{\"compensation\":{\"amount\":\"-1\"}}|/compensation/amount|invalid-amount"
            })
    void names_what_is_wrong_with_terms(String kind, String body, String pointer, String code) {
        String path = "/api/v1/merchants/" + registered(503) + "/pledges/" + kind;

        JsonNode error = put(path, body, RegistryApi.reviewer(), "*")
                .expect(400)
                .json()
                .path("errors")
                .get(0);

        assertThat(error.path("pointer").asString()).isEqualTo(pointer);
        assertThat(error.path("code").asString()).isEqualTo(code);
    }

    @Test
    void answers_can_i_return_this_here_in_the_readers_language() {
        String uscc = registered(504);
        String question = question(uscc, "ONLINE", today.minusDays(2).toString(), "\"intact\":true");

        Answer answer = api.post(
                "/api/v1/return-eligibility-checks",
                "application/json",
                question.getBytes(StandardCharsets.UTF_8),
                "Accept-Language",
                "zh");

        JsonNode verdict = answer.expect(200).json();
        assertThat(verdict.path("eligible").asString()).isEqualTo("yes");
        assertThat(verdict.path("freightPayer").asString()).isEqualTo("CONSUMER");
        JsonNode reason = verdict.path("reasons").get(0);
        assertThat(reason.path("text").asString()).contains("消费者权益保护法第二十五条");
        assertThat(reason.path("basis").asString()).isEqualTo("LAW");
        assertThat(reason.path("reference").asString()).isEqualTo("CONSUMER_RIGHTS_LAW_25");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|/boughtFrom",
                "{\"boughtFrom\":{\"uscc\":\"91330106MA2ABCDEX8\",\"channel\":\"ONLINE\"},\"purchasedAt\":\"2026-01-01\",\"goods\":{\"category\":\"GOODS_FOOD\"}}|/boughtFrom/uscc",
                "{\"boughtFrom\":{\"uscc\":\"91330106MA2ABCDEX7\",\"channel\":\"ONLINE\"},\"purchasedAt\":\"yesterday\",\"goods\":{\"category\":\"GOODS_FOOD\"}}|/purchasedAt",
                "{\"boughtFrom\":{\"uscc\":\"91330106MA2ABCDEX7\",\"channel\":\"ONLINE\"},\"purchasedAt\":\"2999-01-01\",\"goods\":{\"category\":\"GOODS_FOOD\"}}|/purchasedAt",
                "{\"boughtFrom\":{\"uscc\":\"91330106MA2ABCDEX7\",\"channel\":\"IN_STORE\"},\"returnTo\":{\"storeId\":\"x\"},\"purchasedAt\":\"2026-01-01\",\"goods\":{\"category\":\"GOODS_FOOD\"}}|/boughtFrom/storeId",
                "{\"boughtFrom\":{\"uscc\":\"91330106MA2ABCDEX7\",\"channel\":\"ONLINE\"},\"purchasedAt\":\"2026-01-01\",\"goods\":{\"category\":\"FOOD\"}}|/goods/category",
                "{\"boughtFrom\":{\"uscc\":\"91330106MA2ABCDEX7\",\"channel\":\"ONLINE\"},\"purchasedAt\":\"2026-01-01\",\"goods\":{\"category\":\"GOODS_FOOD\",\"size\":1}}|/goods/size"
            })
    void names_what_is_wrong_with_a_question(String body, String pointer) {
        JsonNode problem = api.post(
                        "/api/v1/return-eligibility-checks", "application/json", body.getBytes(StandardCharsets.UTF_8))
                .expect(400)
                .json();

        assertThat(RegistryApi.texts(problem.path("errors"), "pointer")).contains(pointer);
    }

    private String registered(int number) {
        api.importLines(RegistryApi.reviewer(), line(uscc(number), "承诺店" + number));
        return uscc(number);
    }

    private JsonNode check(String uscc, String goods) {
        return api.post(
                        "/api/v1/return-eligibility-checks",
                        "application/json",
                        question(uscc, "IN_STORE", today.toString(), goods).getBytes(StandardCharsets.UTF_8))
                .expect(200)
                .json();
    }

    private static String question(String uscc, String channel, String day, String goods) {
        return ("{\"boughtFrom\":{\"uscc\":\"%s\",\"channel\":\"%s\"},\"purchasedAt\":\"%s\",\"receivedAt\":\"%s\","
                        + "\"goods\":{\"category\":\"GOODS_CLOTHING\",%s}}")
                .formatted(uscc, channel, day, day, goods);
    }

    private Answer put(String path, String body, TestToken token, String tag) {
        return api.send(
                "PUT",
                path,
                body,
                "Authorization",
                token.bearer(),
                "If-Match",
                tag,
                "Content-Type",
                "application/json");
    }
}
