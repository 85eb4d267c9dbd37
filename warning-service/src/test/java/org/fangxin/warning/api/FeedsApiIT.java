package org.fangxin.warning.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class FeedsApiIT extends ApiTest {
    private static final String FEEDS = "/api/v1/feeds";

    @Test
    void brings_a_lifted_warning_to_the_top_under_the_same_id() throws Exception {
        String first = published(notice("一"));
        String second = published(notice("二"));
        assertThat(entries(FEEDS + "/warnings.atom?limit=2&lang=zh"))
                .containsExactly("urn:uuid:" + second, "urn:uuid:" + first);

        editor().with("If-Match", "*")
                .post(
                        "/api/v1/warnings/" + first + "/cancellation",
                        "{\"reason\":{\"zh\":\"查无实据\",\"en\":\"Unfounded\"}}");

        Api.Answer feed = anybody().get(FEEDS + "/warnings.atom?limit=2&lang=zh");
        assertThat(feed.header("Content-Type"))
                .startsWith("application/atom+xml")
                .containsIgnoringCase("utf-8");
        assertThat(feed.header("Content-Language")).isEqualTo("zh-CN");
        Element top = element(parse(feed.body()), "entry", 0);
        assertThat(text(top, "id")).isEqualTo("urn:uuid:" + first);
        assertThat(text(top, "title")).startsWith("【已解除】一");
        assertThat(text(top, "content")).startsWith("查无实据");
        assertThat(anybody()
                        .with("If-None-Match", feed.etag())
                        .get(FEEDS + "/warnings.atom?limit=2&lang=zh")
                        .status())
                .isEqualTo(304);
    }

    @Test
    void says_the_same_as_json_feed_and_rss() throws Exception {
        String id = published(notice("同样"));

        Api.Answer json = anybody().with("Accept-Language", "en").get(FEEDS + "/warnings.json?limit=1");
        assertThat(json.header("Content-Type")).startsWith("application/feed+json");
        JsonNode item = json.json().at("/items/0");
        assertThat(json.json().get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(item.get("id").asString()).isEqualTo("urn:uuid:" + id);
        assertThat(item.get("title").asString()).contains("prepaid cards");
        assertThat(item.get("tags").toString()).contains("330106", "SERVICE_BEAUTY", "WARNING");

        Api.Answer rss = anybody().get(FEEDS + "/warnings.rss?limit=1");
        assertThat(rss.header("Content-Type")).startsWith("application/rss+xml");
        assertThat(text(element(parse(rss.body()), "item", 0), "guid")).isEqualTo("urn:uuid:" + id);
    }

    @Test
    void leads_aggregators_to_cap_messages() throws Exception {
        String id = published(notice("预警"));

        Document index =
                parse(anybody().get(FEEDS + "/warnings/cap.atom?limit=1").body());
        Element link = (Element)
                element(index, "entry", 0).getElementsByTagName("link").item(0);
        assertThat(link.getAttribute("type")).isEqualTo("application/cap+xml");
        assertThat(link.getAttribute("href")).endsWith("/api/v1/warnings/" + id);

        Api.Answer cap = anybody().with("Accept", "application/cap+xml").get("/api/v1/warnings/" + id);
        assertThat(cap.status()).isEqualTo(200);
        assertThat(cap.header("Content-Type")).startsWith("application/cap+xml");
        assertThat(text(parse(cap.body()).getDocumentElement(), "msgType")).isEqualTo("Alert");
        Api.Answer edition =
                anybody().with("Accept", "application/cap+xml").get("/api/v1/warnings/" + id + "/editions/1");
        assertThat(edition.body()).isEqualTo(cap.body());
        assertThat(anybody()
                        .with("Accept", "text/html")
                        .get("/api/v1/warnings/" + id)
                        .status())
                .isEqualTo(406);
        assertThat(anybody().get("/api/v1/warnings/" + id + "/editions/2").status())
                .isEqualTo(404);
    }

    @Test
    void keeps_every_edition_readable() {
        String id = published(notice("第一版"));
        ObjectNode update = Api.object().put("reason", "更正");
        update.set("notice", notice("第二版"));
        String path = "/api/v1/warnings/" + id;
        editor().with("If-Match", "*").post(path + "/update", update);
        reviewer().with("If-Match", "*").post(path + "/review", "{\"verdict\":\"APPROVED\"}");
        editor().with("If-Match", "*").post(path + "/publication", "");

        JsonNode editions = anybody().get(path + "/editions").json().get("items");

        assertThat(editions.size()).isEqualTo(2);
        assertThat(editions.at("/0/title/zh").asString()).startsWith("第一版");
        assertThat(editions.at("/1/reason").asString()).isEqualTo("更正");
    }

    @Test
    void is_filtered_by_district_and_category_and_paged() throws Exception {
        ObjectNode notice = notice("桐庐");
        notice.putArray("districts").add("330122");
        notice.putArray("categories").add("GOODS_FARM_INPUTS");
        String only = published(notice);
        published(notice("西湖"));

        assertThat(entries(FEEDS + "/warnings.atom?category=GOODS_FARM_INPUTS&district=330122"))
                .containsExactly("urn:uuid:" + only);
        Document page = parse(anybody().get(FEEDS + "/warnings.atom?limit=1").body());
        String next = "";
        for (int i = 0; i < 3; i++) {
            Element link = (Element)
                    page.getDocumentElement().getElementsByTagName("link").item(i);
            next = link.getAttribute("rel").equals("next") ? link.getAttribute("href") : next;
        }
        assertThat(next).contains("cursor=");
        String query = next.substring(next.indexOf(FEEDS)).replace("warnings.atom?", "warnings.atom?limit=1&");
        assertThat(entries(query)).hasSize(1).doesNotContain(text(element(page, "entry", 0), "id"));
    }

    @ParameterizedTest
    @CsvSource({"lang=fr, lang", "district=1, district", "category=X, category", "q=1, q"})
    void refuses_what_it_does_not_know(String query, String parameter) {
        Api.Answer answer = anybody().get(FEEDS + "/warnings.atom?" + query);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/" + parameter);
    }

    private List<String> entries(String path) throws Exception {
        Document feed = parse(anybody().get(path).body());
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < feed.getElementsByTagName("entry").getLength(); i++) {
            ids.add(text(element(feed, "entry", i), "id"));
        }
        return ids;
    }

    private static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static Element element(Document document, String name, int index) {
        return (Element) document.getElementsByTagName(name).item(index);
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }
}
