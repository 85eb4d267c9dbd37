package org.fangxin.warning.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.fangxin.testkit.TestIssuer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class MatchingApiIT extends ApiTest {
    private static final String MATCHES = "/api/v1/warning-matches";

    @Test
    void finds_recalled_articles_in_a_catalogue_of_a_thousand_rows() {
        String id = published(recall("4006381333931", "Stabila", "SX-9", "L77"));
        ObjectNode catalogue = Api.object();
        ArrayNode rows = catalogue.putArray("rows");
        rows.addObject().put("ref", "by-code").put("gtin", "4006381333931").put("batch", "L77");
        rows.addObject().put("ref", "by-model").put("brand", "STABILA").put("model", "sx9");
        rows.addObject().put("ref", "other-batch").put("gtin", "4006381333931").put("batch", "L78");
        rows.addObject().put("ref", "bad-code").put("gtin", "4006381333930");
        rows.addObject().put("ref", "too-little").put("brand", "Stabila");
        for (int i = rows.size(); i < 1_000; i++) {
            rows.addObject().put("ref", "clear-" + i).put("name", "无关商品 " + i);
        }

        Api.Answer answer = anybody().post(MATCHES, catalogue);

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode results = answer.json().get("results");
        assertThat(results.size()).isEqualTo(1_000);
        assertThat(answer.json().get("hitRows").asInt()).isEqualTo(2);
        assertThat(results.at("/0/hits/0/warningId").asString()).isEqualTo(id);
        assertThat(results.at("/0/hits/0/matched").toString()).isEqualTo("[\"gtin\",\"batch\"]");
        assertThat(results.at("/0/hits/0/confidence").asDouble()).isEqualTo(0.99);
        assertThat(results.at("/1/hits/0/matched").toString()).isEqualTo("[\"brand\",\"model\"]");
        assertThat(results.at("/2/status").asString()).isEqualTo("CLEAR");
        assertThat(results.at("/3/status").asString()).isEqualTo("NOT_CHECKED");
        assertThat(results.at("/4/status").asString()).isEqualTo("NOT_CHECKED");
        assertThat(results.at("/999/ref").asString()).isEqualTo("clear-999");

        editor().with("If-Match", "*")
                .post("/api/v1/warnings/" + id + "/cancellation", "{\"reason\":{\"zh\":\"解除\",\"en\":\"Over\"}}");
        assertThat(anybody().post(MATCHES, catalogue).json().get("hitRows").asInt())
                .isZero();
    }

    @Test
    void refuses_an_empty_and_an_oversized_catalogue() {
        assertThat(anybody().post(MATCHES, "{\"rows\":[]}").status()).isEqualTo(400);
        ObjectNode catalogue = Api.object();
        ArrayNode rows = catalogue.putArray("rows");
        for (int i = 0; i <= 1_000; i++) {
            rows.addObject().put("name", "n" + i);
        }
        assertThat(anybody().post(MATCHES, catalogue).status()).isEqualTo(400);
        assertThat(anybody()
                        .post(MATCHES, "{\"rows\":[{\"ean\":\"1\"}]}")
                        .json()
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/rows/0/ean");
    }

    @Test
    void takes_what_partners_did_and_shows_it_to_the_bureau() {
        String id = published(recall("4006381333948", "Stabila", "SX-8", "L1"));
        String path = "/api/v1/warnings/" + id + "/acknowledgements";
        Api mall =
                anybody().as(TestIssuer.shared().token("mall-client", "PARTNER").partner("intime"));
        Api stopping = keyed(mall);

        Api.Answer stopped = stopping.post(path, "{\"action\":\"STOPPED_SALE\",\"quantity\":36}");
        assertThat(stopped.status()).as(stopped.body()).isEqualTo(201);
        stopping.post(path, "{\"action\":\"STOPPED_SALE\",\"quantity\":36}");
        Api.Answer recalled = keyed(mall).post(path, "{\"action\":\"RECALLED\",\"quantity\":4,\"note\":\"两店\"}");
        assertThat(recalled.json().get("reports").size()).isEqualTo(2);

        JsonNode seen = editor().get(path).json().get("items");
        assertThat(seen.size()).isEqualTo(1);
        assertThat(seen.at("/0/partner").asString()).isEqualTo("intime");
        assertThat(seen.at("/0/reports/1/quantity").asInt()).isEqualTo(4);

        assertThat(mall.get(path).status()).isEqualTo(403);
        assertThat(keyed(as("nobody", "PARTNER"))
                        .post(path, "{\"action\":\"RECALLED\"}")
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("partner-unknown");
        Api.Answer negative = keyed(mall).post(path, "{\"action\":\"RECALLED\",\"quantity\":-1}");
        assertThat(negative.status()).isEqualTo(422);
        assertThat(keyed(mall)
                        .post("/api/v1/warnings/none/acknowledgements", "{\"action\":\"RECALLED\"}")
                        .status())
                .isEqualTo(404);
    }

    private static ObjectNode recall(String gtin, String brand, String model, String batch) {
        ObjectNode notice = notice("召回 " + model).put("kind", "RECALL").put("severity", "URGENT");
        notice.putArray("products")
                .addObject()
                .put("name", "水平仪")
                .put("gtin", gtin)
                .put("brand", brand)
                .put("model", model)
                .put("batch", batch);
        notice.putObject("contact").put("name", "某公司").put("phone", "400-800-1234");
        ObjectNode terms = notice.putObject("recall").put("producer", "某公司").put("startsOn", "2026-11-24");
        for (String text : new String[] {"defect", "consequence", "remedy"}) {
            terms.putObject(text).put("zh", "说明").put("en", "text");
        }
        return notice;
    }
}
