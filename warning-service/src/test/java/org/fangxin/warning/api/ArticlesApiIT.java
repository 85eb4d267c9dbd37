package org.fangxin.warning.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class ArticlesApiIT extends ApiTest {
    private static final String ARTICLES = "/api/v1/articles";

    @Test
    void is_a_draft_for_editors_then_public_then_withdrawn_with_a_reason() {
        Api.Answer draft = keyed(editor()).post(ARTICLES, article());
        assertThat(draft.status()).as(draft.body()).isEqualTo(201);
        String path = ARTICLES + "/" + draft.json().get("id").asString();
        assertThat(anybody().get(path).status()).isEqualTo(404);
        assertThat(anybody().get(ARTICLES + "?status=draft").status()).isEqualTo(403);
        assertThat(editor().get(ARTICLES + "?status=draft&limit=200").body())
                .contains(path.substring(path.lastIndexOf('/') + 1));

        Api.Answer published = editor().with("If-Match", draft.etag()).post(path + "/publication", "");
        assertThat(published.json().get("status").asString())
                .as(published.body())
                .isEqualTo("PUBLISHED");
        assertThat(anybody().get(path).json().at("/citations/0/article").asString())
                .isEqualTo("第二十五条");
        for (String filter : List.of("", "kind=law_by_cases&", "category=GOODS_FOOD&")) {
            assertThat(anybody().get(ARTICLES + "?" + filter + "limit=200").body())
                    .as(filter)
                    .contains(published.json().get("id").asString());
        }
        assertThat(anybody().get(ARTICLES + "?kind=HOT_TOPIC&limit=200").body())
                .doesNotContain(published.json().get("id").asString());
        assertThat(editor().with("If-Match", published.etag())
                        .post(path + "/publication", "")
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("publication-state");

        ObjectNode better = article();
        better.withObject("title").put("zh", "七日无理由退货：更正");
        Api.Answer rewritten = editor().with("If-Match", published.etag()).put(path, better);
        assertThat(anybody().get(path).json().at("/title/zh").asString()).endsWith("更正");
        Api.Answer withdrawn = editor().with("If-Match", rewritten.etag())
                .post(path + "/withdrawal", "{\"reason\":{\"zh\":\"法律已修订\",\"en\":\"The law has changed\"}}");
        assertThat(withdrawn.json().get("status").asString()).isEqualTo("WITHDRAWN");
        assertThat(anybody().get(path).json().has("text")).isFalse();
        assertThat(anybody().get(path).json().at("/withdrawnBecause/en").asString())
                .isEqualTo("The law has changed");
        assertThat(anybody().get(ARTICLES + "?limit=200").body())
                .doesNotContain(withdrawn.json().get("id").asString());
    }

    @Test
    void is_plain_text_with_known_codes_and_cites_what_it_explains() {
        ObjectNode bad = article();
        bad.remove("citations");
        bad.put("category", "SPACESHIPS");
        bad.withObject("text").put("en", "<img src=x onerror=alert(1)>");

        Api.Answer answer = keyed(editor()).post(ARTICLES, bad);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder("/text/en", "/category", "/citations");
        assertThat(keyed(as("zhou", "CONSUMER")).post(ARTICLES, article()).status())
                .isEqualTo(403);
    }

    private static ObjectNode article() {
        ObjectNode article = Api.object();
        article.put("kind", "LAW_BY_CASES").put("category", "GOODS_FOOD");
        article.putObject("title").put("zh", "七日无理由退货").put("en", "Seven days to change one's mind");
        article.putObject("text").put("zh", "某消费者网购……").put("en", "A consumer bought online …");
        ObjectNode citation = article.putArray("citations").addObject();
        citation.putObject("law").put("zh", "消费者权益保护法").put("en", "Law on the Protection of Consumer Rights");
        citation.put("article", "第二十五条");
        return article;
    }
}
