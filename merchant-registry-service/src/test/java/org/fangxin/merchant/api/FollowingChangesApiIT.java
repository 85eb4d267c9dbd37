package org.fangxin.merchant.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fangxin.merchant.MerchantLines.line;
import static org.fangxin.merchant.MerchantLines.uscc;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.fangxin.merchant.RegistryTest;
import org.fangxin.merchant.api.RegistryApi.Answer;
import org.fangxin.merchant.domain.sync.ChangeToken;
import org.fangxin.testkit.TestIssuer;
import org.fangxin.testkit.TestToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RegistryTest
class FollowingChangesApiIT {
    private static final String CHANGES = "/api/v1/merchant-changes";
    private final TestToken mall = RegistryApi.partner("mall-following");
    private RegistryApi api;

    @BeforeEach
    void connect(@LocalServerPort int port) {
        api = RegistryApi.ready(port);
    }

    @Test
    void sees_its_roster_from_the_snapshot_on() {
        api.importLines(mall, line(uscc(600), "名录甲", ",\"ref\":\"T-1\""));
        api.importLines(RegistryApi.reviewer(), line(uscc(601), "不在名录"));

        List<JsonNode> lines =
                api.get(CHANGES + "/snapshot?scope=roster", mall).expect(200).lines();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1).path("ref").asString()).isEqualTo("T-1");
        String after = lines.getFirst().path("after").asString();

        api.importLines(RegistryApi.reviewer(), line(uscc(600), "名录甲改"), line(uscc(601), "不在名录改"));

        await().untilAsserted(() -> {
            JsonNode changes = api.get(CHANGES + "?scope=roster&after=" + after, mall)
                    .expect(200)
                    .json();
            assertThat(RegistryApi.texts(changes.path("changes"), "uscc"))
                    .contains(uscc(600))
                    .doesNotContain(uscc(601));
            JsonNode last = changes.path("changes").get(changes.path("changes").size() - 1);
            assertThat(last.path("merchant").path("name").asString()).isEqualTo("名录甲改");
            assertThat(last.path("op").asString()).isEqualTo("upsert");
        });
    }

    @Test
    void waits_for_something_new_when_asked_to() {
        String token = head();
        CompletableFuture<Answer> waiting =
                CompletableFuture.supplyAsync(() -> api.get(CHANGES + "?wait=20&after=" + token, mall));

        api.importLines(RegistryApi.reviewer(), line(uscc(602), "等到了"));

        assertThat(waiting.join().expect(200).json().path("changes").isEmpty()).isFalse();
    }

    @Test
    void acknowledges_and_learns_what_it_lacks() {
        assertThat(api.get("/api/v1/partners/me/checkpoint", RegistryApi.partner("new-mall"))
                        .expect(404)
                        .json()
                        .path("code")
                        .asString())
                .isEqualTo("checkpoint-not-set");
        String token = head();
        acknowledge(token).expect(200);
        assertThat(api.get("/api/v1/partners/me/checkpoint", mall)
                        .json()
                        .path("token")
                        .asString())
                .isEqualTo(token);

        api.importLines(RegistryApi.reviewer(), line(uscc(603), "缺这个"));

        await().untilAsserted(() -> {
            JsonNode drift =
                    api.get("/api/v1/partners/me/drift", mall).expect(200).json();
            assertThat(drift.path("inStep").asBoolean()).isFalse();
            assertThat(RegistryApi.texts(drift.path("changes"), "uscc")).contains(uscc(603));
        });
        acknowledge(head()).expect(200);
        await().untilAsserted(() -> {
            acknowledge(head()).expect(200);
            assertThat(api.get("/api/v1/partners/me/drift", mall)
                            .json()
                            .path("inStep")
                            .asBoolean())
                    .isTrue();
        });
    }

    @Test
    void sends_a_partner_with_a_token_of_another_log_back_to_the_snapshot() {
        String foreign = new ChangeToken("another-log", 1).text();

        Answer gone = api.get(CHANGES + "?after=" + foreign, mall).expect(410);

        assertThat(gone.json().path("code").asString()).isEqualTo("change-token-expired");
        assertThat(gone.json().path("snapshot").asString()).isEqualTo(CHANGES + "/snapshot");
        assertThat(acknowledge(foreign).status()).isEqualTo(410);
    }

    @ParameterizedTest
    @CsvSource({
        "'',/after",
        "?after=x,/after",
        "?after=TOKEN&limit=0,/limit",
        "?after=TOKEN&limit=1001,/limit",
        "?after=TOKEN&wait=21,/wait",
        "?after=TOKEN&scope=mine,/scope",
        "?after=FUTURE,/after",
        "?since=1,/since"
    })
    void refuses_what_it_does_not_know_and_says_where(String query, String pointer) {
        ChangeToken token = ChangeToken.parse(head()).orElseThrow();
        String future = new ChangeToken(token.epoch(), token.seq() + 1_000_000).text();

        JsonNode problem = api.get(
                        CHANGES + query.replace("TOKEN", token.text()).replace("FUTURE", future), mall)
                .expect(400)
                .json();

        assertThat(problem.path("errors").get(0).path("pointer").asString()).isEqualTo(pointer);
    }

    @Test
    void is_closed_to_others() {
        TestToken nameless = TestIssuer.shared().token("p-9", "PARTNER");

        assertThat(api.get(CHANGES).status()).isEqualTo(401);
        assertThat(api.get(CHANGES, RegistryApi.reviewer()).status()).isEqualTo(403);
        assertThat(api.get(CHANGES + "/snapshot", nameless)
                        .expect(403)
                        .json()
                        .path("code")
                        .asString())
                .isEqualTo("partner-not-named");
    }

    @Test
    void looks_many_codes_up_in_the_order_of_the_question() {
        api.importLines(
                RegistryApi.reviewer(),
                line(uscc(604), "查到", ",\"designations\":[{\"kind\":\"STORE\",\"since\":\"2026-01-01\"}]"));

        JsonNode results = lookUp("[\"" + uscc(604).toLowerCase(Locale.ROOT) + "\",\"" + uscc(699)
                        + "\",\"91330106MA2ABCDEX8\",\"x\",\"" + uscc(604) + "\"]")
                .expect(200)
                .json()
                .path("results");

        assertThat(RegistryApi.texts(results, "result"))
                .containsExactly("found", "not-found", "invalid", "invalid", "found");
        assertThat(results.get(0).path("designations").get(0).asString()).isEqualTo("STORE");
        assertThat(results.get(2).path("expectedCheckCharacter").asString()).isEqualTo("7");
        assertThat(lookUp("[]").status()).isEqualTo(400);
        assertThat(lookUp("[" + "\"x\",".repeat(1000) + "\"x\"]").status()).isEqualTo(400);
    }

    private Answer lookUp(String codes) {
        return api.post(
                "/api/v1/merchant-status-lookups",
                "application/json",
                ("{\"usccs\":" + codes + "}").getBytes(StandardCharsets.UTF_8));
    }

    private Answer acknowledge(String token) {
        return api.send(
                "PUT",
                "/api/v1/partners/me/checkpoint",
                "{\"token\":\"" + token + "\"}",
                "Authorization",
                mall.bearer(),
                "Content-Type",
                "application/json");
    }

    private String head() {
        return api.get("/api/v1/partners/me/drift?limit=1", mall)
                .expect(200)
                .json()
                .path("head")
                .asString();
    }
}
