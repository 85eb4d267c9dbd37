package org.fangxin.warning.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class PublishingAWarningApiIT extends ApiTest {
    private static final String APPROVE = "{\"verdict\":\"APPROVED\"}";

    @Test
    void leads_a_draft_over_review_by_a_second_person_to_the_public() {
        Api.Answer draft = keyed(editor()).post("/api/v1/warnings", notice("美容卡"));

        assertThat(draft.status()).as(draft.body()).isEqualTo(201);
        assertThat(draft.etag()).isEqualTo("\"1\"");
        assertThat(draft.json().get("number").asString()).matches("XJ-\\d{4}-\\d{4}");
        String path = "/api/v1/warnings/" + draft.json().get("id").asString();
        assertThat(draft.header("Location")).endsWith(path);
        assertThat(anybody().get(path).status()).isEqualTo(404);
        assertThat(editor().get(path).json().at("/editorial/allowed").toString())
                .isEqualTo("[\"review\",\"update\"]");

        Api.Answer own = editor().with("If-Match", draft.etag()).post(path + "/review", APPROVE);
        assertThat(own.status()).isEqualTo(403);
        assertThat(own.json().get("code").asString()).isEqualTo("own-text");

        Api.Answer early = editor().with("If-Match", draft.etag()).post(path + "/publication", "");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.json().get("code").asString()).isEqualTo("warning-state");
        assertThat(early.json().get("allowed").toString()).isEqualTo("[\"review\",\"update\"]");

        Api.Answer reviewed = reviewer().with("If-Match", draft.etag()).post(path + "/review", APPROVE);
        assertThat(reviewed.status()).as(reviewed.body()).isEqualTo(200);
        assertThat(reviewed.json().get("status").asString()).isEqualTo("APPROVED");

        Api.Answer published = editor().with("If-Match", reviewed.etag()).post(path + "/publication", "");
        assertThat(published.status()).as(published.body()).isEqualTo(200);

        Api.Answer read = anybody().with("Accept-Language", "zh-CN").get(path);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.etag()).isEqualTo("\"3\"");
        assertThat(read.header("Cache-Control")).contains("public").contains("max-age=60");
        assertThat(read.header("Content-Language")).isEqualTo("zh-CN, en");
        assertThat(read.json().get("status").asString()).isEqualTo("PUBLISHED");
        assertThat(read.json().has("editorial")).isFalse();
        assertThat(anybody().with("If-None-Match", read.etag()).get(path).status())
                .isEqualTo(304);
    }

    @Test
    void sends_a_text_back_with_a_note_and_takes_a_better_one() {
        Api.Answer draft = keyed(editor()).post("/api/v1/warnings", notice("退回"));
        String path = "/api/v1/warnings/" + draft.json().get("id").asString();

        Api.Answer noteless =
                reviewer().with("If-Match", draft.etag()).post(path + "/review", "{\"verdict\":\"RETURNED\"}");
        assertThat(noteless.status()).isEqualTo(422);
        assertThat(noteless.json().at("/errors/0/pointer").asString()).isEqualTo("/note");

        Api.Answer returned = reviewer()
                .with("If-Match", draft.etag())
                .post(path + "/review", "{\"verdict\":\"RETURNED\",\"note\":\"依据不足\"}");
        assertThat(returned.json().get("status").asString()).isEqualTo("DRAFT");
        assertThat(returned.json().at("/editorial/review/note").asString()).isEqualTo("依据不足");

        ObjectNode update = Api.object();
        update.set("notice", notice("改好"));
        Api.Answer rewritten = editor().with("If-Match", returned.etag()).post(path + "/update", update);
        assertThat(rewritten.status()).as(rewritten.body()).isEqualTo(200);
        assertThat(rewritten.json().at("/title/zh").asString()).startsWith("改好");
    }

    @Test
    void changes_a_published_text_only_through_a_second_review_and_keeps_the_old_one_up_meanwhile() {
        String id = published(notice("第一版"));
        String path = "/api/v1/warnings/" + id;
        ObjectNode update = Api.object();
        update.set("notice", notice("第二版"));
        Api.Answer unreasoned = editor().with("If-Match", "*").post(path + "/update", update);
        assertThat(unreasoned.status()).isEqualTo(422);
        assertThat(unreasoned.json().at("/errors/0/code").asString()).isEqualTo("reason-needed");

        update.put("reason", "补充退款渠道");
        Api.Answer revised = editor().with("If-Match", "*").post(path + "/update", update);
        assertThat(revised.status()).as(revised.body()).isEqualTo(200);
        assertThat(anybody().get(path).json().at("/title/zh").asString()).startsWith("第一版");

        reviewer().with("If-Match", "*").post(path + "/review", APPROVE);
        Api.Answer published = editor().with("If-Match", "*").post(path + "/publication", "");
        assertThat(published.status()).as(published.body()).isEqualTo(200);
        JsonNode now = anybody().get(path).json();
        assertThat(now.at("/title/zh").asString()).startsWith("第二版");
        assertThat(now.get("edition").asInt()).isEqualTo(2);
    }

    @Test
    void lifts_a_warning_at_once_and_keeps_it_readable() {
        String id = published(notice("解除"));
        String path = "/api/v1/warnings/" + id;

        Api.Answer lifted = editor().with("If-Match", "*")
                .post(path + "/cancellation", "{\"reason\":{\"zh\":\"风险已解除\",\"en\":\"The danger is over\"}}");

        assertThat(lifted.status()).as(lifted.body()).isEqualTo(200);
        JsonNode read = anybody().get(path).json();
        assertThat(read.get("status").asString()).isEqualTo("CANCELLED");
        assertThat(read.at("/endReason/en").asString()).isEqualTo("The danger is over");
        Api.Answer again = editor().with("If-Match", "*")
                .post(path + "/cancellation", "{\"reason\":{\"zh\":\"再次\",\"en\":\"again\"}}");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().get("allowed").toString()).isEqualTo("[]");
    }

    @Test
    void refuses_what_breaks_rules_and_names_each_place() {
        ObjectNode notice = notice("坏");
        notice.put("effectiveAt", "2026-12-24T00:00:00Z").put("expiresAt", "2026-12-23T00:00:00Z");
        notice.putObject("text").put("zh", "<script>alert(1)</script>").put("en", "fine");
        notice.putArray("districts").add("990000");
        notice.putArray("categories").add("NOTHING");
        notice.putArray("merchants").add("91330106MA2ABCDEX8");
        notice.putArray("polygons")
                .addObject()
                .putArray("ring")
                .addObject()
                .put("lng", 120.1)
                .put("lat", 30.2);

        Api.Answer answer = keyed(editor()).post("/api/v1/warnings", notice);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("code").asString()).isEqualTo("text-refused");
        assertThat(answer.json().get("errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder(
                        "/text/zh", "/expiresAt", "/districts/0", "/categories/0", "/merchants/0", "/polygons/0");
        assertThat(answer.json().get("errors").findValuesAsString("detail")).noneMatch(String::isBlank);
    }

    @Test
    void demands_a_version_a_key_a_role_and_a_known_shape() {
        Api.Answer draft = keyed(editor()).post("/api/v1/warnings", notice("条件"));
        String path = "/api/v1/warnings/" + draft.json().get("id").asString();

        assertThat(reviewer().post(path + "/review", APPROVE).status()).isEqualTo(428);
        Api.Answer stale = reviewer().with("If-Match", "\"9\"").post(path + "/review", APPROVE);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.json().get("currentVersion").asLong()).isEqualTo(1);
        assertThat(editor().post("/api/v1/warnings", notice("无键")).status()).isEqualTo(400);
        assertThat(anybody().post("/api/v1/warnings", notice("无票")).status()).isEqualTo(401);
        assertThat(keyed(as("zhang", "CONSUMER"))
                        .post("/api/v1/warnings", notice("无权"))
                        .status())
                .isEqualTo(403);
        Api.Answer unknown =
                keyed(editor()).post("/api/v1/warnings", notice("多").put("colour", "red"));
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.json().at("/errors/0/pointer").asString()).isEqualTo("/colour");
        Api.Answer empty = keyed(editor()).post("/api/v1/warnings", Api.object());
        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.json().get("errors").findValuesAsString("pointer"))
                .contains("/kind", "/severity", "/title", "/text");
    }

    @Test
    void answers_a_repeated_request_with_the_first_warning() {
        Api once = keyed(editor());

        Api.Answer first = once.post("/api/v1/warnings", notice("一次"));
        Api.Answer second = once.post("/api/v1/warnings", notice("一次"));

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.json().get("id")).isEqualTo(first.json().get("id"));
        assertThat(once.post("/api/v1/warnings", notice("另一")).status()).isEqualTo(422);
    }
}
