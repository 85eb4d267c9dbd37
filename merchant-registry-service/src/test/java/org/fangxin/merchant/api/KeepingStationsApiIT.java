package org.fangxin.merchant.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.fangxin.contracts.Topics;
import org.fangxin.merchant.MerchantFixtures;
import org.fangxin.merchant.RegistryTest;
import org.fangxin.merchant.adapter.kafka.EventTeller;
import org.fangxin.testkit.Stack;
import org.fangxin.testkit.TestIssuer;
import org.fangxin.testkit.TestToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RegistryTest
class KeepingStationsApiIT {
    private static final String STATIONS = "/api/v1/stations";

    @LocalServerPort
    private int port;

    @Autowired
    private MongoDatabase database;

    private final TestToken officer =
            TestIssuer.shared().token("officer-st", "OFFICER").districts("330108");
    private final TestToken elsewhere =
            TestIssuer.shared().token("officer-else", "OFFICER").districts("330110");
    private RegistryApi api;

    @BeforeEach
    void connect() {
        api = RegistryApi.ready(port);
    }

    @Test
    void loads_a_list_as_often_as_it_is_sent_and_finds_stations_by_name_and_nearness() {
        String lines = IntStream.range(0, 30)
                .mapToObj(i -> station("LIST-" + i, "甲站" + (10 + i), "330127", 119.0 + i / 1000.0, 29.6))
                .collect(Collectors.joining("\n"));
        String bad =
                "{\"ref\":\"LIST-X\",\"name\":\"坏\",\"kind\":\"CASTLE\",\"district\":\"330127\",\"address\":\"x\"}";
        JsonNode first = load(lines + "\n" + bad + "\nnot json\n" + station("LIST-3", "重复", "330127", 119, 29.6));
        JsonNode again = load(lines);

        assertThat(statuses(first).subList(0, 30)).containsOnly("created");
        assertThat(statuses(first).subList(30, 33)).containsOnly("rejected");
        assertThat(first.path("items")
                        .get(30)
                        .path("problems")
                        .get(0)
                        .path("code")
                        .asString())
                .isEqualTo("unknown-word");
        assertThat(statuses(again)).containsOnly("unchanged").hasSize(30);

        List<String> names = new ArrayList<>();
        String next = STATIONS + "?district=330127&kind=MALL&limit=7";
        while (next != null) {
            RegistryApi.Answer page = api.get(next).expect(200);
            names.addAll(RegistryApi.texts(page.json().path("items"), "name"));
            String cursor = page.json().path("next").asString("");
            next = cursor.isEmpty() ? null : STATIONS + "?district=330127&kind=MALL&limit=7&cursor=" + cursor;
        }
        assertThat(names).hasSize(30).isSorted().doesNotHaveDuplicates();

        JsonNode near = api.get(STATIONS + "?near=119.0101,29.6&radius=2000&limit=3")
                .expect(200)
                .json();
        assertThat(RegistryApi.texts(near.path("items"), "name")).containsExactly("甲站20", "甲站21", "甲站19");
        assertThat(near.path("items").get(0).path("distance").asDouble()).isBetween(9.0, 10.5);
        JsonNode second = api.get(STATIONS + "?near=119.0101,29.6&radius=2000&limit=3&cursor="
                        + near.path("next").asString())
                .expect(200)
                .json();
        assertThat(RegistryApi.texts(second.path("items"), "name")).startsWith("甲站22");
        api.get(STATIONS + "?radius=5").expect(400);
        api.get(STATIONS + "?kind=CASTLE").expect(400);
    }

    @Test
    void keeps_a_station_with_its_staff_hidden_and_its_checklist() {
        RegistryApi.Answer opened = api.send(
                        "POST",
                        STATIONS,
                        station("KEEP-1", "滨江站", "330108", 120.2, 30.2),
                        authorized(
                                RegistryApi.reviewer(),
                                "Idempotency-Key",
                                UUID.randomUUID().toString()))
                .expect(201);
        String path = opened.header("Location");
        assertThat(opened.json().path("staff").get(0).path("name").asString()).isEqualTo("王**");
        assertThat(opened.json().path("staff").get(0).path("phone").asString()).isEqualTo("138****5678");
        assertThat(opened.json().path("allSix").asBoolean()).isFalse();
        assertThat(api.get(path).expect(200).response().body())
                .doesNotContain("138****")
                .doesNotContain("13812345678");
        Document stored = database.getCollection("stations")
                .find(new Document("ref", "KEEP-1"))
                .first();
        assertThat(stored.toJson()).doesNotContain("13812345678").doesNotContain("王小站");

        api.send(
                        "POST",
                        STATIONS,
                        station("KEEP-1", "另一站", "330108", 120.2, 30.2),
                        authorized(
                                RegistryApi.reviewer(),
                                "Idempotency-Key",
                                UUID.randomUUID().toString()))
                .expect(409);
        api.send("PUT", path, station("KEEP-1", "滨江站", "330108", 120.2, 30.2), authorized(RegistryApi.reviewer()))
                .expect(428);
        String changed = station("KEEP-1", "滨江新站", "330108", 120.2, 30.2)
                .replace("\"STAFF\"", "\"STAFF\",\"RULES\",\"LEDGER\",\"TRAINING\",\"ASSESSMENT\"");
        RegistryApi.Answer after = api.send(
                        "PUT", path, changed, authorized(RegistryApi.reviewer(), "If-Match", opened.header("ETag")))
                .expect(200);
        assertThat(after.json().path("allSix").asBoolean()).isTrue();
        api.send("PUT", path, changed, authorized(RegistryApi.reviewer(), "If-Match", opened.header("ETag")))
                .expect(412);
        api.send("POST", path + "/closure", "", authorized(officer, "If-Match", "*"))
                .expect(403);
        RegistryApi.Answer closed = api.send(
                        "POST",
                        path + "/closure",
                        "",
                        authorized(RegistryApi.reviewer(), "If-Match", after.header("ETag")))
                .expect(200);
        assertThat(closed.json().path("closedOn").asString()).isNotBlank();
        assertThat(RegistryApi.texts(
                        api.get(STATIONS + "?district=330108&limit=200").json().path("items"), "name"))
                .doesNotContain("滨江新站");
    }

    @Test
    void keeps_a_ledger_with_outcomes_figures_and_a_way_to_the_complaint(Stack stack) {
        String path = "/api/v1/stations/"
                + load(station("LEDGER-1", "台账站", "330108", 120.21, 30.21))
                        .path("items")
                        .get(0)
                        .path("id")
                        .asString();
        api.send("POST", path + "/ledger-entries", dispute(), authorized(elsewhere, "Idempotency-Key", "k-else-0001"))
                .expect(403);
        String settled = write(path, dispute());
        String paid = write(path, dispute());
        String escalated = write(path, dispute());
        String open = write(path, dispute());
        write(path, dispute().replace("DISPUTE", "CONSULTATION"));

        JsonNode entry = api.get(settled, officer).expect(200).json();
        assertThat(entry.path("consumer").path("name").asString()).isEqualTo("张**");
        assertThat(entry.path("consumer").path("phone").asString()).isEqualTo("139****5678");
        assertThat(database.getCollection("station-ledgers")
                        .find(new Document("_id", entry.path("id").asString()))
                        .first()
                        .toJson())
                .doesNotContain("霉斑")
                .doesNotContain("13912345678");

        act(settled + "/settlement", "{\"recovered\":{\"amount\":\"39.90\"},\"terms\":\"退款\"}")
                .expect(200);
        api.send("POST", settled + "/abandonment", "{}", authorized(officer, "If-Match", "*"))
                .expect(409);
        act(paid + "/advance-payment", "{\"payer\":\"商场\",\"ground\":\"首负责任\"}").expect(400);
        act(paid + "/advance-payment", "{\"payer\":\"商场\",\"amount\":{\"amount\":\"10\"},\"ground\":\"首负责任\"}")
                .expect(200);
        JsonNode filing = act(escalated + "/escalation", "").expect(200).json().path("filing");
        assertThat(filing.path("channel").asString()).isEqualTo("STATION");
        assertThat(filing.path("complainant").path("phone").asString()).isEqualTo("13912345678");
        assertThat(filing.path("narrative").asString()).contains("饼干有霉斑").contains("LEDGER-1/");
        JsonNode looks =
                api.get(escalated + "/accesses", officer).expect(200).json().path("items");
        assertThat(RegistryApi.texts(looks, "purpose"))
                .singleElement()
                .asString()
                .contains("升级为投诉");
        assertThat(api.get(settled + "/accesses", officer).json().path("items").isEmpty())
                .isTrue();
        api.get(escalated + "/accesses", elsewhere).expect(403);
        JsonNode linked = api.send(
                        "PUT",
                        escalated + "/complaint",
                        "{\"complaintId\":\"c-1\",\"trackingNumber\":\"TS-2026-000001-7\"}",
                        authorized(officer, "If-Match", "*"))
                .expect(200)
                .json();
        assertThat(linked.path("outcome").path("trackingNumber").asString()).isEqualTo("TS-2026-000001-7");

        try (EventTeller teller = new EventTeller(stack)) {
            teller.tell(Topics.COMPLAINT, "complaint.settled.v1", "c-1", 5, Map.of("complaintId", "\"c-1\""));
        }
        await().untilAsserted(() -> assertThat(api.get(escalated, officer)
                        .json()
                        .path("outcome")
                        .path("complaint")
                        .path("endedAs")
                        .asString())
                .isEqualTo("settled"));

        JsonNode ledger =
                api.get(path + "/ledger-entries?open=true", officer).expect(200).json();
        assertThat(RegistryApi.texts(ledger.path("items"), "id")).containsExactly(open.substring(open.length() - 36));
        assertThat(api.get(path + "/ledger-entries?limit=2", officer)
                        .json()
                        .path("next")
                        .asString())
                .isNotBlank();
        api.get(path + "/ledger-entries").expect(401);

        await().untilAsserted(() -> {
            JsonNode figures = api.get(path + "/figures").expect(200).json();
            assertThat(figures.path("disputes").asInt()).isEqualTo(4);
            assertThat(figures.path("consultations").asInt()).isEqualTo(1);
            assertThat(figures.path("escalated").asInt()).isEqualTo(1);
            assertThat(figures.path("open").asInt()).isEqualTo(1);
            assertThat(figures.path("settlementRate").path("numerator").asInt()).isEqualTo(2);
            assertThat(figures.path("recovered").asString()).isEqualTo("49.90");
        });
    }

    @Test
    void lets_the_staff_of_a_station_keep_its_ledger_and_no_other() {
        String path = open("STAFF-1");
        String other = open("STAFF-2");
        TestToken staff = TestIssuer.shared()
                .token("staff-1", "STATION")
                .station(path.substring(path.lastIndexOf('/') + 1))
                .districts("330100");
        String[] posting =
                authorized(staff, "Idempotency-Key", UUID.randomUUID().toString());

        String entry = api.send("POST", path + "/ledger-entries", dispute(), posting)
                .expect(201)
                .header("Location");
        api.get(entry, staff).expect(200);
        api.get(path + "/ledger-entries?open=true", staff).expect(200);
        String foreign = write(other, dispute());

        api.send("POST", other + "/ledger-entries", dispute(), posting).expect(403);
        api.get(other + "/ledger-entries", staff).expect(403);
        api.get(foreign, staff).expect(403);
        api.send("POST", foreign + "/escalation", "", authorized(staff, "If-Match", "*"))
                .expect(403);
        api.get(entry + "/accesses", staff).expect(403);
        api.send("POST", path + "/closure", "", authorized(staff, "If-Match", "*"))
                .expect(403);
        api.send("POST", entry + "/settlement", "{\"terms\":\"退款\"}", authorized(staff, "If-Match", "*"))
                .expect(200);
        TestToken nowhere = TestIssuer.shared().token("staff-2", "STATION").districts("330100");
        api.get(path + "/ledger-entries", nowhere).expect(403);
    }

    private String open(String ref) {
        return api.send(
                        "POST",
                        STATIONS,
                        station(ref, "服务站", "330108", 120.2, 30.2),
                        authorized(
                                RegistryApi.reviewer(),
                                "Idempotency-Key",
                                UUID.randomUUID().toString()))
                .expect(201)
                .header("Location");
    }

    private RegistryApi.Answer act(String path, String body) {
        return api.send("POST", path, body, authorized(officer, "If-Match", "*"));
    }

    private String write(String station, String body) {
        return api.send(
                        "POST",
                        station + "/ledger-entries",
                        body,
                        authorized(officer, "Idempotency-Key", UUID.randomUUID().toString()))
                .expect(201)
                .header("Location");
    }

    private JsonNode load(String lines) {
        return api.post(
                        STATIONS + "/imports",
                        "application/x-ndjson",
                        lines.getBytes(StandardCharsets.UTF_8),
                        "Authorization",
                        RegistryApi.reviewer().bearer())
                .expect(200)
                .json();
    }

    private static List<String> statuses(JsonNode loaded) {
        return RegistryApi.texts(loaded.path("items"), "status");
    }

    private static String[] authorized(TestToken token, String... more) {
        List<String> headers = new ArrayList<>(List.of(more));
        headers.addAll(List.of("Authorization", token.bearer(), "Content-Type", "application/json"));
        return headers.toArray(String[]::new);
    }

    private static String dispute() {
        return "{\"kind\":\"DISPUTE\",\"consumer\":{\"name\":\"张小丰\",\"phone\":\"13912345678\"},\"uscc\":\""
                + MerchantFixtures.USCC.value()
                + "\",\"category\":\"GOODS_FOOD\",\"problemType\":\"QUALITY\",\"description\":\"饼干有霉斑\","
                + "\"amount\":{\"amount\":\"39.90\",\"currency\":\"CNY\"}}";
    }

    private static String station(String ref, String name, String district, double lng, double lat) {
        return ("{\"ref\":\"%s\",\"name\":\"%s\",\"kind\":\"MALL\",\"district\":\"%s\",\"address\":\"江南大道 1 号\","
                        + "\"location\":{\"lng\":%s,\"lat\":%s},\"haves\":[\"ORGANISATION\",\"STAFF\"],"
                        + "\"staff\":[{\"name\":\"王小站\",\"phone\":\"13812345678\",\"fullTime\":true}]}")
                .formatted(ref, name, district, lng, lat);
    }
}
