package org.fangxin.warning.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class BlocklistApiIT extends ApiTest {
    private static final String LIST = "/api/v1/warning-blocklist";
    private static final String FIRST = "6901234567892";
    private static final String SECOND = "4006381333931";

    @Test
    void tells_tills_what_to_stop_and_what_to_release_without_a_gap() {
        Map<String, JsonNode> till = new TreeMap<>();
        String start = follow(till, "");
        String id = published(naming(FIRST, SECOND));

        String token = await().atMost(Duration.ofSeconds(60))
                .until(() -> follow(till, start), next -> till.containsKey(id + ":0" + FIRST));
        assertThat(till.get(id + ":0" + SECOND).get("op").asString()).isEqualTo("BLOCK");
        assertThat(anybody().get(LIST).body()).contains(id + ":0" + FIRST);
        Api.Answer quiet = anybody().get(LIST + "?after=" + token);
        assertThat(anybody()
                        .with("If-None-Match", quiet.etag())
                        .get(LIST + "?after=" + token)
                        .status())
                .isEqualTo(304);

        changed(id, naming(FIRST));
        String later = await().atMost(Duration.ofSeconds(60))
                .until(() -> follow(till, token), next -> op(till, id, SECOND).equals("RELEASE"));
        assertThat(op(till, id, FIRST)).isEqualTo("BLOCK");

        editor().with("If-Match", "*")
                .post(
                        "/api/v1/warnings/" + id + "/cancellation",
                        "{\"reason\":{\"zh\":\"已召回完毕\",\"en\":\"All taken back\"}}");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> follow(till, later), next -> op(till, id, FIRST).equals("RELEASE"));
        assertThat(anybody().get(LIST + "?limit=200").body()).doesNotContain(id + ":0" + FIRST);
    }

    @Test
    void refuses_tokens_that_are_not_its_own_and_limits_out_of_range() {
        assertThat(anybody().get(LIST + "?after=made-up").status()).isEqualTo(400);
        assertThat(anybody().get(LIST + "?limit=201").status()).isEqualTo(400);
        assertThat(anybody().get(LIST + "?since=1").status()).isEqualTo(400);
    }

    private void changed(String id, ObjectNode notice) {
        String path = "/api/v1/warnings/" + id;
        ObjectNode update = Api.object();
        update.set("notice", notice);
        update.put("reason", "范围缩小");
        Api.Answer waiting = editor().with("If-Match", "*").post(path + "/update", update);
        assertThat(waiting.status()).as(waiting.body()).isEqualTo(200);
        reviewer().with("If-Match", "*").post(path + "/review", "{\"verdict\":\"APPROVED\"}");
        assertThat(editor().with("If-Match", "*")
                        .post(path + "/publication", "")
                        .status())
                .isEqualTo(200);
    }

    private String follow(Map<String, JsonNode> till, String after) {
        String token = after;
        boolean more = true;
        while (more) {
            JsonNode part = anybody()
                    .get(LIST + "?limit=200" + (token.isEmpty() ? "" : "&after=" + token))
                    .json();
            part.get("items").forEach(entry -> till.put(entry.get("id").asString(), entry));
            token = part.get("next").asString();
            more = part.get("more").asBoolean();
        }
        return token;
    }

    private static String op(Map<String, JsonNode> till, String id, String gtin) {
        return till.get(id + ":0" + gtin).get("op").asString();
    }

    private static ObjectNode naming(String... gtins) {
        ObjectNode notice = notice("禁售");
        for (String gtin : gtins) {
            notice.withArray("products").addObject().put("name", "电动牙刷").put("gtin", gtin);
        }
        return notice;
    }
}
