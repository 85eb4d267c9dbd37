package org.fangxin.gateway.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.gateway.journey.Eventually.eventually;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The story that the platform exists for: complaints are handled, and many of them warn everybody. */
@WithPlatform
class ComplaintToWarningJourneyIT {
    private static final int ENOUGH_FOR_A_SURGE = 6;

    private final City city;
    private final Api anybody;

    ComplaintToWarningJourneyIT(Platform platform) {
        city = new City(platform);
        anybody = platform.anonymous();
    }

    @Test
    void merchants_are_imported_line_by_line_and_found() {
        String good = City.freeCode();
        String miswritten = City.miswrittenCode();

        Reply imported = city.reviewer()
                .postAs(
                        "application/x-ndjson",
                        "/api/v1/merchant-imports",
                        City.merchantLine(good) + City.merchantLine(miswritten),
                        "Prefer",
                        "wait=20")
                .expect(200);

        JsonNode results = imported.json().at("/results");
        assertThat(results.at("/0/status").asString()).isEqualTo("created");
        assertThat(results.at("/1/status").asString()).isEqualTo("rejected");
        assertThat(results.at("/1/problem/code").asString()).isEqualTo("uscc-check-character");
        assertThat(city.merchantsPage(good).text("/name")).contains(good);
        Reply found = anybody.get("/api/v1/merchants?q=" + good + "&district=" + City.districtOf(good))
                .expect(200);
        assertThat(found.json().at("/items").findValuesAsString("uscc")).containsExactly(good);
        anybody.get("/api/v1/merchants/" + City.freeCode()).expectProblem(404, "merchant-not-registered");
    }

    @Test
    void a_consumer_files_a_complaint_and_follows_it() {
        String uscc = city.registeredMerchant();

        Reply filed = city.filedComplaint(uscc);

        assertThat(filed.header("Location")).endsWith(City.path(filed));
        assertThat(filed.text("/trackingNumber")).matches("TS-\\d{4}-\\d{6,}-[0-9A-Z]");
        assertThat(filed.text("/status")).isEqualTo("RECEIVED");
        assertThat(filed.text("/complainant/name")).isEqualTo("李**");
        assertThat(filed.body()).doesNotContainPattern("1381\\d{7}").doesNotContain("李小明");
        Reply read = city.consumer().get(City.path(filed)).expect(200);
        assertThat(read.json()).isEqualTo(filed.json());
        assertThat(read.header("ETag")).isEqualTo("\"1\"");
        Reply timeline = city.consumer().get(City.path(filed) + "/timeline").expect(200);
        assertThat(timeline.json().at("/items")).hasSize(1);
        Reply own = city.consumer().get("/api/v1/complaints?limit=200").expect(200);
        assertThat(own.json().at("/items").findValuesAsString("id")).contains(filed.text("/id"));
    }

    @Test
    void the_day_of_the_decision_is_the_one_that_the_law_gives() {
        Reply filed = city.filedComplaint(city.registeredMerchant());

        Reply law = anybody.get(
                        "/api/v1/legal-deadlines?kind=ACCEPTANCE_DECISION&receivedOn=" + filed.text("/receivedOn"))
                .expect(200);

        assertThat(filed.text("/dueOn"))
                .isEqualTo(law.text("/deadlines/0/dueOn"))
                .isNotEmpty();
    }

    @Test
    void the_bureau_decides_and_the_merchants_page_shows_its_standing() {
        String uscc = city.registeredMerchant();
        Reply accepted = city.filedComplaint(uscc);
        Reply refused = city.filedComplaint(uscc);

        Reply acceptance = city.officer()
                .post(City.path(accepted) + "/acceptance", "{}", "If-Match", accepted.header("ETag"))
                .expect(200);
        Reply refusal = city.officer()
                .post(City.path(refused) + "/refusal", """
                        {"ground": "NOT_CONSUMER_DISPUTE", "reason": "所购物品用于经营转售。",
                         "otherRemedies": "可依法向人民法院提起诉讼。"}
                        """, "If-Match", refused.header("ETag"))
                .expect(200);

        assertThat(acceptance.text("/status")).isEqualTo("ACCEPTED");
        assertThat(refusal.text("/status")).isEqualTo("REFUSED");
        Reply timeline = city.consumer().get(City.path(refused) + "/timeline").expect(200);
        assertThat(timeline.json().at("/items")).hasSize(2);
        eventually(() -> {
            JsonNode standing = city.merchantsPage(uscc).json().at("/standing");
            assertThat(standing.at("/received").asInt()).isEqualTo(2);
            assertThat(standing.at("/accepted").asInt()).isEqualTo(1);
            assertThat(standing.at("/refused").asInt()).isEqualTo(1);
        });
    }

    @Test
    void many_complaints_become_a_warning_that_everybody_sees() {
        String uscc = city.registeredMerchant();
        List<String> complaints = new ArrayList<>();
        for (int i = 0; i < ENOUGH_FOR_A_SURGE; i++) {
            complaints.add(city.filedComplaint(uscc).text("/id"));
        }

        JsonNode proposal = proposalAbout(uscc);
        eventually(() -> assertThat(proposalAbout(uscc)
                        .at("/evidence/complaints")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList())
                .containsExactlyInAnyOrderElementsOf(complaints));

        String proposalPath = "/api/v1/warning-proposals/" + proposal.at("/id").asString();
        String proposalTag = city.editor().get(proposalPath).expect(200).header("ETag");
        Reply draft = city.editor()
                .post(proposalPath + "/acceptance", notice(), "Idempotency-Key", Api.newKey(), "If-Match", proposalTag)
                .expect(201);
        String warning = "/api/v1/warnings/" + draft.text("/id");
        anybody.get(warning).expectProblem(404, "not-found");

        String approval = "{\"verdict\": \"APPROVED\", \"note\": \"已核对投诉数据\"}";
        city.editor()
                .post(warning + "/review", approval, "If-Match", draft.header("ETag"))
                .expectProblem(403, "own-text");
        Reply reviewed = city.anotherEditor()
                .post(warning + "/review", approval, "If-Match", draft.header("ETag"))
                .expect(200);
        Reply published = city.editor()
                .send("POST", warning + "/publication", "If-Match", reviewed.header("ETag"))
                .expect(200);

        assertThat(published.text("/status")).isEqualTo("PUBLISHED");
        Reply listed = anybody.get("/api/v1/warnings?merchant=" + uscc).expect(200);
        assertThat(listed.json().at("/items").findValuesAsString("number")).containsExactly(draft.text("/number"));
        assertThat(anybody.get(warning).expect(200).json().at("/merchants/0").asString())
                .isEqualTo(uscc);
        eventually(
                () -> assertThat(city.merchantsPage(uscc).json().at("/warnings").findValuesAsString("number"))
                        .containsExactly(draft.text("/number")));
    }

    private JsonNode proposalAbout(String uscc) {
        List<JsonNode> found = new ArrayList<>();
        eventually(() -> {
            found.clear();
            found.addAll(city.editor()
                    .get("/api/v1/warning-proposals?status=OPEN&limit=200")
                    .expect(200)
                    .json()
                    .at("/items")
                    .valueStream()
                    .filter(item -> item.at("/subject/merchant").asString("").equals(uscc))
                    .toList());
            assertThat(found).hasSize(1);
        });
        return found.getFirst();
    }

    private static String notice() {
        return """
                {"kind": "CONSUMPTION_WARNING",
                 "severity": "WARNING",
                 "title": {"zh": "桃酥饼干霉变问题消费警示", "en": "Warning: mouldy biscuits"},
                 "text": {"zh": "近期多名消费者反映所购饼干霉变。", "en": "Several consumers report mouldy biscuits."},
                 "advice": {"zh": "请保留小票并停止食用。", "en": "Keep the receipt and do not eat them."}}
                """;
    }
}
