package org.fangxin.merchant.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.fangxin.merchant.MerchantLines.line;
import static org.fangxin.merchant.MerchantLines.uscc;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.fangxin.merchant.RegistryTest;
import org.fangxin.merchant.api.RegistryApi.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RegistryTest
class FindingMerchantsApiIT {
    private static final String MERCHANTS = "/api/v1/merchants";
    private RegistryApi api;

    @BeforeEach
    void connect(@LocalServerPort int port) {
        api = RegistryApi.ready(port);
    }

    @Test
    void shows_a_merchant_with_its_designations_standing_and_warnings() {
        String uscc = uscc(200);
        api.importLines(
                RegistryApi.reviewer(),
                line(
                        uscc,
                        "杭州知味食品有限公司",
                        ",\"brand\":\"知味\",\"industry\":\"F5211\",\"phone\":\"0571-87654321\",\"designations\":["
                                + "{\"kind\":\"STORE\",\"since\":\"2026-01-01\",\"plaqueNumber\":\"FX-1\"},"
                                + "{\"kind\":\"CATERING\",\"since\":\"2020-01-01\",\"until\":\"2020-12-31\"}]"));

        Answer answer = api.get(MERCHANTS + "/" + uscc.toLowerCase(Locale.ROOT), "Accept-Language", "zh-CN");

        JsonNode merchant = answer.expect(200).json();
        assertThat(merchant.path("name").asString()).isEqualTo("杭州知味食品有限公司");
        assertThat(merchant.path("districtName").asString()).isEqualTo("西湖区");
        assertThat(merchant.path("categoryName").asString()).isEqualTo("食品");
        assertThat(merchant.path("version").asInt()).isEqualTo(1);
        assertThat(RegistryApi.texts(merchant.path("designations"), "kindName")).containsExactly("放心商店", "放心餐饮");
        assertThat(RegistryApi.texts(merchant.path("designations"), "held")).containsExactly("true", "false");
        assertThat(merchant.path("standing").path("received").asInt()).isZero();
        assertThat(merchant.path("standing")
                        .path("acceptanceRate")
                        .path("denominator")
                        .asInt())
                .isZero();
        assertThat(merchant.path("standing").path("asOf").asString()).isNotEmpty();
        assertThat(merchant.path("warnings").isEmpty()).isTrue();
        assertThat(answer.header("Cache-Control")).contains("public", "max-age=60");
        JsonNode designations =
                api.get(MERCHANTS + "/" + uscc + "/designations").expect(200).json();
        assertThat(RegistryApi.texts(designations.path("items"), "kindName"))
                .containsExactly("Trusted store", "Trusted restaurant");
    }

    @Test
    void answers_not_modified_until_something_changes() {
        String uscc = uscc(201);
        api.importLines(RegistryApi.reviewer(), line(uscc, "杭州不变店"));
        String path = MERCHANTS + "/" + uscc;
        String tag = api.get(path).header("ETag");

        assertThat(api.get(path, "If-None-Match", tag).status()).isEqualTo(304);
        assertThat(api.get(path, "If-None-Match", tag, "Accept-Language", "zh").status())
                .isEqualTo(200);
        api.importLines(RegistryApi.reviewer(), line(uscc, "杭州已变店"));
        assertThat(api.get(path, "If-None-Match", tag).status()).isEqualTo(200);
    }

    @Test
    void tells_a_wrong_code_from_an_unknown_merchant() {
        Answer wrongCheck = api.get(MERCHANTS + "/91330106MA2ABCDEX8").expect(400);
        assertThat(wrongCheck.json().path("code").asString()).isEqualTo("uscc-check-character");
        assertThat(wrongCheck.json().path("detail").asString()).contains("should be 7");
        assertThat(wrongCheck.json().path("errors").get(0).path("pointer").asString())
                .isEqualTo("/uscc");
        assertThat(api.get(MERCHANTS + "/123").expect(400).json().path("code").asString())
                .isEqualTo("uscc-malformed");
        assertThat(api.get(MERCHANTS + "/" + uscc(299))
                        .expect(404)
                        .json()
                        .path("code")
                        .asString())
                .isEqualTo("merchant-not-registered");
        assertThat(api.get(MERCHANTS + "/" + uscc(299) + "/designations").status())
                .isEqualTo(404);
    }

    @Test
    void finds_by_name_brand_and_initials_in_pages_that_follow_each_other() {
        String[] lines = IntStream.range(0, 25)
                .mapToObj(i ->
                        line(uscc(210 + i), "龙泓茶行" + (char) ('甲' + i), i % 2 == 0 ? ",\"brand\":\"茶语" + i + "\"" : ""))
                .toArray(String[]::new);
        api.importLines(RegistryApi.reviewer(), lines);

        List<String> whole = names(get("?q=" + encoded("龙泓茶") + "&limit=200"));
        List<String> paged = new ArrayList<>();
        String path = MERCHANTS + "?q=" + encoded("龙泓茶") + "&limit=7";
        int pages = 0;
        while (!path.isEmpty()) {
            Answer page = api.get(path).expect(200);
            paged.addAll(names(page.json()));
            String link = page.header("Link");
            path = link.isEmpty() ? "" : link.substring(link.indexOf("/api/"), link.indexOf('>'));
            pages++;
        }

        assertThat(whole).hasSize(25);
        assertThat(paged).isEqualTo(whole);
        assertThat(pages).isEqualTo(4);
        assertThat(names(get("?q=lhch"))).hasSize(25);
        assertThat(names(get("?q=" + encoded("茶语12")))).containsExactly("龙泓茶行" + (char) ('甲' + 12));
        assertThat(names(get("?q=" + encoded("龙泓茶行") + "&district=330108"))).isEmpty();
        assertThat(names(get("?q=" + encoded("龙泓茶行") + "&district=330100&category=GOODS&limit=100")))
                .hasSize(25);
    }

    @Test
    void filters_by_what_a_merchant_holds_and_sorts_by_age() {
        String award = ",\"designations\":[{\"kind\":\"LIVE_ROOM\",\"since\":\"2026-01-01\"}]";
        api.importLines(RegistryApi.reviewer(), line(uscc(250), "直播甲", award));
        api.importLines(RegistryApi.reviewer(), line(uscc(251), "直播乙", award));
        api.importLines(RegistryApi.reviewer(), line(uscc(252), "直播丙"));

        assertThat(names(get("?designation=LIVE_ROOM"))).containsExactly("直播甲", "直播乙");
        assertThat(names(get("?designation=LIVE_ROOM&sort=-registered"))).containsExactly("直播乙", "直播甲");
        JsonNode first = get("?designation=LIVE_ROOM&sort=-registered&limit=1");
        assertThat(names(get("?designation=LIVE_ROOM&sort=-registered&limit=1&cursor="
                        + first.path("next").asString())))
                .containsExactly("直播甲");
    }

    @Test
    void finds_what_is_near_with_exact_distances_in_both_systems() {
        String store = ",\"stores\":[{\"ref\":\"S-1\",\"name\":\"断桥店\",\"district\":\"330106\",\"address\":\"北山街\","
                + "\"location\":{\"lng\":%s,\"lat\":%s},\"mall\":\"天街\","
                + "\"hours\":[{\"days\":[\"MO\",\"TU\",\"WE\",\"TH\",\"FR\",\"SA\",\"SU\"],\"opens\":\"00:00\",\"closes\":\"24:00\"}]}]";
        api.importLines(
                RegistryApi.partner("mall-near"),
                line(uscc(270), "附近甲", store.formatted("119.3011", "29.7741")),
                line(uscc(271), "附近乙", store.formatted("119.3001", "29.7741")));

        JsonNode near = get("?near=119.3001,29.7741&radius=500&openNow=true");
        JsonNode shifted = get("?near=119.305203,29.771656&crs=GCJ02&radius=50&q=" + encoded("附近"));

        assertThat(names(near)).containsExactly("附近乙", "附近甲");
        JsonNode nearest = near.path("items").get(1).path("nearest");
        assertThat(nearest.path("distanceMetres").asInt()).isEqualTo(97);
        assertThat(nearest.path("store").path("openNow").asBoolean()).isTrue();
        assertThat(names(shifted)).contains("附近乙");
        JsonNode stores =
                api.get(MERCHANTS + "/" + uscc(270) + "/stores").expect(200).json();
        JsonNode location = stores.path("items").get(0).path("location");
        assertThat(location.path("wgs84").path("lng").asDouble()).isEqualTo(119.3011);
        assertThat(location.path("gcj02").path("lng").asDouble()).isCloseTo(119.306205, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({
        "?foo=bar,/foo",
        "?limit=0,/limit",
        "?limit=100000,/limit",
        "?limit=x,/limit",
        "?district=330199,/district",
        "?category=FOOD,/category",
        "?designation=GOLD,/designation",
        "?sort=size,/sort",
        "?sort=relevance,/sort",
        "?sort=distance,/sort",
        "?near=120.1551%2C30.2741&sort=relevance,/sort",
        "?pledge=ANY,/pledge",
        "?industry=FF,/industry",
        "?returnDaysMin=6,/returnDaysMin",
        "?mall=%20,/mall",
        "?q=%20,/q",
        "?q=a&q=b,/q",
        "?near=1,/near",
        "?radius=100,/radius",
        "?crs=WGS84,/crs",
        "?cursor=abc,/cursor"
    })
    void refuses_what_it_does_not_know_and_says_where(String query, String pointer) {
        Answer answer = api.get(MERCHANTS + query).expect(400);

        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("errors").get(0).path("pointer").asString())
                .isEqualTo(pointer);
    }

    @Test
    void combines_every_filter_with_text_place_and_order() {
        String store =
                ",\"brand\":\"云栖\",\"industry\":\"F5211\",\"stores\":[{\"ref\":\"S-1\",\"name\":\"店\",\"district\":\"330108\","
                        + "\"address\":\"街\",\"location\":{\"lng\":119.5001,\"lat\":29.5001},\"mall\":\"云栖里\","
                        + "\"hours\":[{\"days\":[\"MO\",\"TU\",\"WE\",\"TH\",\"FR\",\"SA\",\"SU\"],\"opens\":\"00:00\",\"closes\":\"24:00\"}]}]";
        api.importLines(RegistryApi.reviewer(), line(uscc(285), "云栖乙茶馆", store));
        api.importLines(RegistryApi.reviewer(), line(uscc(286), "云栖甲茶馆", store));
        api.importLines(RegistryApi.reviewer(), line(uscc(287), "云栖丙茶馆"));
        String near = "&near=119.5001,29.5001&radius=300";
        String q = "?q=" + encoded("云栖");

        assertThat(names(get(q + "&sort=name"))).containsExactly("云栖丙茶馆", "云栖甲茶馆", "云栖乙茶馆");
        assertThat(names(get(q + "&sort=-registered"))).containsExactly("云栖丙茶馆", "云栖甲茶馆", "云栖乙茶馆");
        assertThat(names(get(q + "&openNow=true&sort=-registered"))).containsExactly("云栖甲茶馆", "云栖乙茶馆");
        assertThat(names(get("?openNow=true&brand=" + encoded("云栖")))).containsExactly("云栖甲茶馆", "云栖乙茶馆");
        JsonNode all = get(q + near + "&openNow=true&industry=F52&district=330108&category=GOODS&sort=-registered&mall="
                + encoded("云栖里"));
        assertThat(names(all)).containsExactly("云栖甲茶馆", "云栖乙茶馆");
        assertThat(all.path("items")
                        .get(0)
                        .path("nearest")
                        .path("distanceMetres")
                        .asInt())
                .isZero();
        assertThat(names(get(q + near + "&sort=relevance"))).hasSize(2);
        assertThat(names(get(q + "&pledge=NO_REASON_RETURN"))).isEmpty();
        assertThat(names(get(q + "&returnDaysMin=7&crossStore=true"))).isEmpty();
    }

    @Test
    void finds_no_closed_store_and_shows_it_only_to_who_asks_for_those() {
        String store = ",\"stores\":[{\"ref\":\"S-%s\",\"name\":\"店%s\",\"district\":\"330112\",\"address\":\"街\","
                + "\"location\":{\"lng\":119.70%s,\"lat\":29.7001}}]";
        api.importLines(RegistryApi.reviewer(), line(uscc(291), "搬家店", store.formatted("1", "甲", "1")));
        api.importLines(RegistryApi.reviewer(), line(uscc(291), "搬家店", store.formatted("2", "乙", "9")));
        String stores = MERCHANTS + "/" + uscc(291) + "/stores";

        assertThat(names(get("?near=119.701,29.7001&radius=50"))).isEmpty();
        assertThat(names(get("?near=119.709,29.7001&radius=50"))).containsExactly("搬家店");
        assertThat(names(api.get(stores).expect(200).json())).containsExactly("店乙");
        JsonNode closed = api.get(stores + "?closed=true").expect(200).json();
        assertThat(names(closed)).containsExactly("店甲");
        assertThat(closed.path("items").get(0).path("closedOn").asString()).isNotEmpty();
        JsonNode check = api.post(
                        "/api/v1/return-eligibility-checks",
                        "application/json",
                        ("{\"boughtFrom\":{\"uscc\":\"%s\",\"channel\":\"IN_STORE\",\"storeId\":\"%s\"},\"purchasedAt\":\"2026-11-20\","
                                        + "\"goods\":{\"category\":\"GOODS_FOOD\",\"intact\":true}}")
                                .formatted(
                                        uscc(291),
                                        closed.path("items").get(0).path("id").asString())
                                .getBytes(StandardCharsets.UTF_8))
                .expect(200)
                .json();
        assertThat(check.path("eligible").asString()).isEqualTo("no");
    }

    @Test
    void counts_facets_of_a_search() {
        String award = ",\"industry\":\"P83\",\"designations\":[{\"kind\":\"SCENIC\",\"since\":\"2026-01-01\"}]";
        api.importLines(
                RegistryApi.reviewer(),
                line(uscc(288), "径山茶院", award),
                line(uscc(289), "径山禅院"),
                line(uscc(290), "径山竹院"));
        String facets = MERCHANTS + "/facets?q=" + encoded("径山");

        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(api.get(facets).json().path("total").asInt()).isEqualTo(3));
        JsonNode counts = api.get(facets + "&facets=designation,industry,district", "Accept-Language", "zh")
                .expect(200)
                .json();

        assertThat(RegistryApi.texts(counts.path("facets"), "name"))
                .containsExactly("district", "designation", "industry");
        JsonNode district = counts.path("facets").get(0).path("values");
        assertThat(RegistryApi.texts(district, "label")).containsExactly("西湖区");
        assertThat(RegistryApi.texts(district, "count")).containsExactly("3");
        assertThat(RegistryApi.texts(counts.path("facets").get(2).path("values"), "value"))
                .containsExactly("P");
        JsonNode filtered = api.get(facets + "&designation=SCENIC&district=330108")
                .expect(200)
                .json();
        assertThat(filtered.path("total").asInt()).isZero();
        assertThat(RegistryApi.texts(filtered.path("facets").get(0).path("values"), "value"))
                .as("another district could be chosen")
                .containsExactly("330106");
        assertThat(api.get(facets + "&facets=size")
                        .expect(400)
                        .json()
                        .path("errors")
                        .get(0)
                        .path("pointer")
                        .asString())
                .isEqualTo("/facets");
    }

    @Test
    void suggests_while_somebody_types() {
        api.importLines(RegistryApi.reviewer(), line(uscc(280), "杭州楼外楼实业有限公司", ",\"brand\":\"楼外楼\""));

        JsonNode suggestions = api.get("/api/v1/merchant-suggestions?q=" + encoded("楼外"))
                .expect(200)
                .json()
                .path("suggestions");
        JsonNode guessed = api.get("/api/v1/merchant-suggestions?q=" + encoded("搂外楼"))
                .expect(200)
                .json()
                .path("suggestions");

        assertThat(RegistryApi.texts(suggestions, "text")).containsExactly("楼外楼");
        assertThat(RegistryApi.texts(guessed, "uscc")).containsExactly(uscc(280));
        assertThat(api.get("/api/v1/merchant-suggestions").status()).isEqualTo(400);
        assertThat(api.get("/api/v1/merchant-suggestions?q=a&limit=21").status())
                .isEqualTo(400);
    }

    @Test
    void refuses_a_cursor_of_another_filter() {
        api.importLines(RegistryApi.reviewer(), line(uscc(260), "光标甲"), line(uscc(261), "光标乙"));
        String cursor = get("?limit=1").path("next").asString();

        assertThat(api.get(MERCHANTS + "?limit=1&category=GOODS&cursor=" + cursor)
                        .expect(400)
                        .json()
                        .path("code")
                        .asString())
                .isEqualTo("invalid-cursor");
    }

    private JsonNode get(String query) {
        return api.get(MERCHANTS + query).expect(200).json();
    }

    private static List<String> names(JsonNode page) {
        return RegistryApi.texts(page.path("items"), "name");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
