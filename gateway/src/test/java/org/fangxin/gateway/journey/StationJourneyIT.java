package org.fangxin.gateway.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Complaints that a station takes down, and cases that become one, by all who have to do with them. */
@WithPlatform
class StationJourneyIT {
    private static final String COMPLAINTS = "/api/v1/complaints";
    private static final String CONSENTS = "{\"mediation\":true,\"delegation\":false}";

    private final Platform platform;
    private final City city;
    private final Api officer;
    private final String uscc;

    StationJourneyIT(Platform platform) {
        this.platform = platform;
        city = new City(platform);
        officer = city.officer();
        uscc = city.registeredMerchant();
    }

    @Test
    void a_dispute_at_a_station_becomes_a_complaint_that_its_consumer_follows_claims_and_settles() {
        String home = openStation();
        String id = home.substring(home.lastIndexOf('/') + 1);
        Api station = platform.as("station", "--user", "station-chen", "--station", id);
        String entry = station.create(home + "/ledger-entries", """
                        {"kind":"DISPUTE","consumer":{"name":"张小丰","phone":"13912345678"},"uscc":"%s","category":"GOODS_FOOD",
                         "problemType":"QUALITY","description":"饼干有霉斑"}""".formatted(uscc))
                .expect(201)
                .header("Location");
        Reply escalated =
                station.post(entry + "/escalation", "", "If-Match", "*").expect(200);

        Reply filed = station.create(COMPLAINTS, completed(escalated)).expect(201);
        station.put(
                        entry + "/complaint",
                        "{\"complaintId\":\"%s\",\"trackingNumber\":\"%s\"}"
                                .formatted(filed.text("/id"), filed.text("/trackingNumber")),
                        "If-Match",
                        "*")
                .expect(200);
        assertThat(filed.text("/complainantSide/takenDown/station")).isEqualTo(id);
        assertThat(officer.get(City.path(filed)).expect(200).text("/complainantSide/takenDown/by"))
                .isEqualTo("station-chen");
        assertThat(filed.body()).doesNotContain("13912345678");

        assertThat(station.get(COMPLAINTS).expect(200).text("/items/0/id")).isEqualTo(filed.text("/id"));
        station.get(City.path(filed) + "/timeline").expect(200);
        station.post(City.path(filed) + "/acceptance", "{}", "If-Match", "*").expectProblem(403, "forbidden");
        station.post(City.path(filed) + "/complainant-unmasking", "{\"purpose\":\"核实\"}")
                .expectProblem(403, "forbidden");
        station.get(COMPLAINTS + "?scope=QUEUE").expectProblem(403, "forbidden");
        station.get(openStation() + "/ledger-entries").expectProblem(403, "not-your-station");

        Reply code = station.post(City.path(filed) + "/tracking-codes", "").expect(201);
        Reply followed = platform.anonymous()
                .get("/api/v1/trackings/" + code.text("/trackingNumber"), "Tracking-Code", code.text("/code"))
                .expect(200);
        assertThat(followed.text("/status")).isEqualTo("RECEIVED");

        Api consumer = platform.as("consumer", "--user", "zhang-" + UUID.randomUUID());
        Reply again = station.post(City.path(filed) + "/tracking-codes", "").expect(201);
        consumer.post(
                        COMPLAINTS + "/claims",
                        "{\"trackingNumber\":\"%s\"}".formatted(again.text("/trackingNumber")),
                        "Tracking-Code",
                        again.text("/code"))
                .expect(200);
        assertThat(consumer.get(COMPLAINTS).expect(200).text("/items/0/id")).isEqualTo(filed.text("/id"));

        Api shop = platform.as("merchant", "--uscc", uscc);
        step(officer, filed, "acceptance", "{}");
        step(consumer, filed, "mediation-consent", CONSENTS);
        step(shop, filed, "mediation-consent", CONSENTS);
        step(officer, filed, "mediation", "{\"mode\":\"PHONE\"}");
        step(officer, filed, "settlement", "{\"terms\":\"退款\",\"document\":false}");
        assertThat(step(officer, filed, "closure", "{}").text("/status")).isEqualTo("CLOSED");
    }

    @Test
    void cases_of_two_consumers_become_one_that_both_see() {
        Api first = platform.as("consumer", "--user", "first-" + UUID.randomUUID());
        Api second = platform.as("consumer", "--user", "second-" + UUID.randomUUID());
        Reply lead = first.create(COMPLAINTS, City.complaintAgainst(uscc)).expect(201);
        Reply member = second.create(COMPLAINTS, City.complaintAgainst(uscc)).expect(201);

        step(officer, lead, "merge", """
                {"complaints":["%s"],"circumstance":"SEVERAL_COMPLAINANTS","allComplainantsAgree":true,"reason":"同一批次"}""".formatted(member.text("/id")));

        Reply merged = second.get(City.path(member)).expect(200);
        assertThat(merged.text("/status")).isEqualTo("MERGED");
        assertThat(merged.text("/mergedInto/trackingNumber")).isEqualTo(lead.text("/trackingNumber"));
        assertThat(second.get(City.path(lead)).expect(200).json().at("/allowed").size())
                .isZero();
        first.post(City.path(lead) + "/withdrawal", "{}", "If-Match", tag(first, lead))
                .expectProblem(409, "represented-disagree");
        step(first, lead, "represented-consent", "{\"to\":[\"WITHDRAWAL\"]}");
        assertThat(step(first, lead, "withdrawal", "{}").text("/status")).isEqualTo("WITHDRAWN");
    }

    private String openStation() {
        return city.reviewer()
                .create("/api/v1/stations", """
                        {"ref":"%s","name":"文三路服务站","kind":"MALL","district":"%s","address":"文三路1号",
                         "location":{"lng":120.2,"lat":30.2},"haves":["STAFF"],
                         "staff":[{"name":"陈小站","phone":"13812345678","fullTime":true}]}""".formatted(UUID.randomUUID(), City.districtOf(uscc)))
                .expect(201)
                .header("Location");
    }

    /** The station adds what its ledger does not know. */
    private static String completed(Reply escalated) {
        ObjectNode filing = (ObjectNode) escalated.json().at("/filing");
        ((ObjectNode) filing.get("complainant")).put("address", "杭州市西湖区文三路2号");
        JsonMapper json = JsonMapper.shared();
        filing.set("purchase", json.readTree("{\"product\":\"桃酥饼干\",\"boughtOn\":\"" + City.today() + "\"}"));
        filing.set("claims", json.readTree("[{\"type\":\"REFUND\"}]"));
        filing.set("assistanceNeeds", json.readTree("[\"NO_SMARTPHONE\"]"));
        filing.set("onBehalf", json.readTree("{\"consent\":\"ORAL\"}"));
        return filing.toString();
    }

    private Reply step(Api who, Reply complaint, String action, String json) {
        return who.post(City.path(complaint) + "/" + action, json, "If-Match", tag(who, complaint))
                .expect(200);
    }

    private static String tag(Api who, Reply complaint) {
        return who.get(City.path(complaint)).expect(200).header("ETag");
    }
}
