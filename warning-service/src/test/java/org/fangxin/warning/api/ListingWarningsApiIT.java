package org.fangxin.warning.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class ListingWarningsApiIT extends ApiTest {
    private static final String LIST = "/api/v1/warnings";

    @Test
    void finds_what_all_words_of_a_search_are_in() {
        ObjectNode brushes = notice("磁力珠玩具");
        brushes.withArray("products")
                .addObject()
                .put("name", "巴克球")
                .put("brand", "MagBall")
                .put("model", "X-216");
        String id = published(brushes);

        for (String words : List.of("磁力珠", "玩具 预付卡", "magball", "X-216 巴克球", "珠")) {
            Api.Answer found = anybody().get(LIST + "?limit=200&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
            assertThat(found.body()).as(words).contains(id);
        }
        for (String words : List.of("磁珠", "玩具 冰箱", "mag")) {
            assertThat(anybody()
                            .get(LIST + "?limit=200&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                            .body())
                    .as(words)
                    .doesNotContain(id);
        }
        assertThat(anybody().get(LIST + "?q=%2C%21").status()).isEqualTo(400);
        assertThat(anybody().get(LIST + "?q=" + "a".repeat(101)).status()).isEqualTo(400);
    }

    @Test
    void shows_what_is_in_force_and_lets_caches_keep_it() {
        String now = published(notice("现在"));
        String later = published(notice("以后").put("effectiveAt", "2099-01-01T00:00:00Z"));

        Api.Answer answer = anybody().with("Accept-Language", "en").get(LIST + "?limit=200");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(ids(answer)).contains(now).doesNotContain(later);
        assertThat(answer.etag()).startsWith("W/\"");
        assertThat(answer.header("Cache-Control")).contains("public").contains("max-age=60");
        assertThat(answer.header("Content-Language")).isEqualTo("en, zh-CN");
        assertThat(answer.json().get("items").findValues("editorial")).isEmpty();
        assertThat(anybody()
                        .with("If-None-Match", answer.etag())
                        .get(LIST + "?limit=200")
                        .status())
                .isEqualTo(304);

        published(notice("更新"));
        assertThat(anybody()
                        .with("If-None-Match", answer.etag())
                        .get(LIST + "?limit=200")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void filters_by_place_goods_merchant_kind_severity_and_moment() {
        String shop = "92330105MA2CD0029F";
        ObjectNode notice = notice("筛选");
        notice.put("kind", "CONSUMPTION_TIP").put("severity", "INFO");
        notice.put("effectiveAt", "2026-01-01T00:00:00Z").put("expiresAt", "2098-01-01T00:00:00Z");
        notice.putArray("districts").add("330127");
        notice.putArray("categories").add("GOODS_FOOD");
        notice.putArray("merchants").add(shop);
        String id = published(notice);
        String cityWide = published(city());

        assertThat(found("district=330127")).contains(id, cityWide);
        assertThat(found("district=330182")).contains(cityWide).doesNotContain(id);
        assertThat(found("district=330100")).contains(id, cityWide);
        assertThat(found("category=GOODS_FOOD")).contains(id);
        assertThat(found("category=GOODS")).contains(id);
        assertThat(found("category=GOODS_JEWELLERY")).doesNotContain(id);
        assertThat(found("merchant=" + shop.toLowerCase(java.util.Locale.ROOT))).containsExactly(id);
        assertThat(found("kind=CONSUMPTION_TIP&severity=INFO&merchant=" + shop)).containsExactly(id);
        assertThat(found("severity=URGENT")).doesNotContain(id);
        assertThat(found("effectiveAt=2026-06-01T00:00:00Z")).contains(id).doesNotContain(cityWide);
        assertThat(found("effectiveAt=2099-01-01T00:00:00Z")).doesNotContain(id);
    }

    @Test
    void tells_of_a_lifted_warning_only_when_asked_for_all_or_for_a_moment_before() {
        ObjectNode notice = notice("已解除").put("effectiveAt", "2026-01-01T00:00:00Z");
        String id = published(notice);
        editor().with("If-Match", "*")
                .post(LIST + "/" + id + "/cancellation", "{\"reason\":{\"zh\":\"解除\",\"en\":\"Over\"}}");

        assertThat(found("limit=200")).doesNotContain(id);
        assertThat(found("status=all")).contains(id);
        assertThat(found("effectiveAt=2026-06-01T00:00:00Z")).contains(id);
    }

    @Test
    void pages_through_everything_once() {
        for (int i = 0; i < 5; i++) {
            published(notice("页 " + i));
        }
        List<String> seen = new ArrayList<>();
        String next = LIST + "?district=330106&limit=2";
        while (!next.isEmpty()) {
            Api.Answer page = anybody().get(next);
            assertThat(page.status()).as(page.body()).isEqualTo(200);
            seen.addAll(ids(page));
            String link = page.header("Link");
            assertThat(link.isEmpty()).isEqualTo(!page.json().has("next"));
            next = link.isEmpty() ? "" : pathOf(link);
        }

        assertThat(seen).hasSizeGreaterThanOrEqualTo(5).doesNotHaveDuplicates();
        assertThat(Set.copyOf(seen)).containsAll(found("district=330106"));
    }

    @Test
    void shows_drafts_to_the_bureau_only() {
        Api.Answer draft = keyed(editor()).post(LIST, notice("草稿"));

        assertThat(anybody().get(LIST + "?status=draft").status()).isEqualTo(403);
        Api.Answer list = reviewer().get(LIST + "?status=draft&limit=200");
        assertThat(ids(list)).contains(draft.json().get("id").asString());
        assertThat(list.header("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @CsvSource({
        "foo=bar, foo",
        "limit=0, limit",
        "limit=100000, limit",
        "kind=NOPE, kind",
        "severity=x, severity",
        "district=999999, district",
        "category=NOPE, category",
        "merchant=91330106MA2ABCDEX8, merchant",
        "status=deleted, status",
        "effectiveAt=yesterday, effectiveAt",
        "cursor=abc, cursor",
        "kind=RECALL&kind=RECALL, kind"
    })
    void refuses_what_it_does_not_know(String query, String parameter) {
        Api.Answer answer = anybody().get(LIST + "?" + query);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/" + parameter);
    }

    private static ObjectNode city() {
        ObjectNode notice = notice("全市");
        notice.remove("districts");
        return notice;
    }

    private List<String> found(String query) {
        Api.Answer answer = anybody().get(LIST + "?" + query + (query.contains("limit") ? "" : "&limit=200"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return ids(answer);
    }

    private static List<String> ids(Api.Answer answer) {
        return answer.json()
                .get("items")
                .valueStream()
                .map(item -> item.get("id").asString())
                .toList();
    }

    private static String pathOf(String link) {
        URI uri = URI.create(link.substring(1, link.indexOf('>')));
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
