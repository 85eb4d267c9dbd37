package org.fangxin.warning.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class InboxApiIT extends ApiTest {
    private static final String WATCHLISTS = "/api/v1/watchlists";
    private static final String INBOX = "/api/v1/inbox";

    @Test
    void tells_watchers_once_of_what_concerns_them_and_nobody_else() {
        Api both = as("watcher-both", "CONSUMER");
        Api group = as("watcher-group", "CONSUMER");
        Api elsewhere = as("watcher-elsewhere", "CONSUMER");
        watch(both, "DISTRICT", "330106");
        watch(both, "CATEGORY", "SERVICE_BEAUTY");
        watch(group, "DISTRICT", "330100");
        watch(elsewhere, "DISTRICT", "330110");

        String id = published(notice("关注"));

        JsonNode entry = await().atMost(Duration.ofSeconds(60))
                .until(() -> of(both, id), found -> !found.isEmpty())
                .getFirst();
        assertThat(entry.get("event").asString()).isEqualTo("PUBLISHED");
        assertThat(entry.at("/title/zh").asString()).startsWith("关注");
        await().atMost(Duration.ofSeconds(60)).until(() -> !of(group, id).isEmpty());
        assertThat(of(both, id)).hasSize(1);
        assertThat(of(elsewhere, id)).isEmpty();

        int unread = both.get(INBOX + "/unread-count").json().get("unread").asInt();
        String reading = INBOX + "/" + entry.get("id").asString() + "/reading";
        assertThat(both.post(reading, "").status()).isEqualTo(204);
        assertThat(both.post(reading, "").status()).isEqualTo(204);
        assertThat(elsewhere.post(reading, "").status()).isEqualTo(404);
        assertThat(both.get(INBOX + "/unread-count").json().get("unread").asInt())
                .isEqualTo(unread - 1);
        assertThat(both.get(INBOX + "?unread=true&limit=200").body()).doesNotContain(id);
        assertThat(group.post(INBOX + "/reading", "").status()).isEqualTo(204);
        assertThat(group.get(INBOX + "/unread-count").json().get("unread").asInt())
                .isZero();
    }

    @Test
    void keeps_a_watchlist_of_known_codes_within_its_limit() {
        Api zhou = as("watcher-zhou", "CONSUMER");
        watch(zhou, "MERCHANT", "91330110MA2EF003XD");
        watch(zhou, "MERCHANT", "91330110MA2EF003XD");
        assertThat(zhou.get(WATCHLISTS).json().get("items").size()).isEqualTo(1);
        assertThat(zhou.post(WATCHLISTS, "{\"kind\":\"DISTRICT\",\"code\":\"110000\"}")
                        .json()
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/code");
        assertThat(zhou.delete(WATCHLISTS + "/MERCHANT/91330110MA2EF003XD").status())
                .isEqualTo(204);
        assertThat(zhou.get(WATCHLISTS).json().get("items").size()).isZero();
        assertThat(anybody().get(WATCHLISTS).status()).isEqualTo(401);
        assertThat(editor().get(INBOX).status()).isEqualTo(403);
    }

    private static void watch(Api consumer, String kind, String code) {
        Api.Answer answer =
                consumer.post(WATCHLISTS, Api.object().put("kind", kind).put("code", code));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    private static List<JsonNode> of(Api consumer, String warningId) {
        return consumer.get(INBOX + "?limit=200")
                .json()
                .get("items")
                .valueStream()
                .filter(entry -> entry.get("warningId").asString().equals(warningId))
                .toList();
    }
}
