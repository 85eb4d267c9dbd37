package org.fangxin.gateway.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.gateway.journey.Eventually.eventually;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * A merchant earns a designation, shows it, and loses it. A publicity period lasts days, and no journey waits for days: one
 * journey plays to the publicity, the other begins with a merchant that the bureau's import says was awarded. What lies
 * between, from the last day of the publicity to the award, is played with a moved clock in the registry's own tests.
 */
@WithPlatform
class DesignationJourneyIT {
    private static final String APPLICATIONS = "/api/v1/designation-applications";
    private static final int ENOUGH_FOR_A_REVIEW = 20;

    private final Platform platform;
    private final City city;
    private final Api anybody;

    DesignationJourneyIT(Platform platform) {
        this.platform = platform;
        city = new City(platform);
        anybody = platform.anonymous();
    }

    @Test
    void a_merchant_applies_two_people_review_and_the_public_objects() {
        String uscc = city.registeredMerchant();
        String district = City.districtOf(uscc);
        Api merchant = platform.as("merchant", "--uscc", uscc);
        Api county = platform.as("reviewer", "--user", "reviewer-chen", "--districts", district);
        Api wholeCity = platform.as("reviewer", "--user", "reviewer-zhou", "--districts", "330100");

        Reply submitted =
                merchant.create(APPLICATIONS, application(uscc, district)).expect(201);
        String path = APPLICATIONS + "/" + submitted.text("/id");
        anybody.get(path).expectProblem(404, "application-not-found");
        merchant.create(APPLICATIONS, application(uscc, district)).expectProblem(409, "application-open");
        Reply once = county.post(path + "/review", "{\"score\": 88}", "If-Match", submitted.header("ETag"))
                .expect(200);
        county.post(path + "/review", "{\"score\": 88}", "If-Match", once.header("ETag"))
                .expectProblem(403, "city-level-needed");
        Reply twice = wholeCity
                .post(path + "/review", "{\"score\": 91}", "If-Match", once.header("ETag"))
                .expect(200);
        Reply publicised = wholeCity
                .post(path + "/publicity", "", "If-Match", twice.header("ETag"))
                .expect(200);

        assertThat(publicised.text("/stage")).isEqualTo("PUBLICITY");
        Reply announced = anybody.get(APPLICATIONS + "/in-publicity?limit=200&district=" + district)
                .expect(200);
        assertThat(announced.json().at("/items").findValuesAsString("id")).contains(submitted.text("/id"));
        Reply objected =
                anybody.post(path + "/objections", "{\"text\": \"该店上周拒绝退货\"}").expect(201);
        String objection = objected.text("/objections/0/id");
        assertThat(anybody.get(path).expect(200).body()).doesNotContain("拒绝退货");
        Reply decided = wholeCity
                .post(
                        path + "/objections/" + objection + "/result",
                        "{\"upheld\": false, \"reason\": \"已超过承诺期限\"}",
                        "If-Match",
                        "*")
                .expect(200);
        assertThat(decided.text("/objections/0/reason")).isEqualTo("已超过承诺期限");
        Reply early = wholeCity
                .post(path + "/award", "", "If-Match", decided.header("ETag"))
                .expectProblem(409, "application-step-not-allowed");
        assertThat(early.text("/stage")).isEqualTo("PUBLICITY");
        assertThat(merchant.get(path).expect(200).json().at("/file/history").findValuesAsString("step"))
                .containsExactly(
                        "SUBMITTED", "COUNTY_APPROVED", "CITY_APPROVED", "PUBLICISED", "OBJECTED", "OBJECTION_DECIDED");
    }

    @Test
    void a_badge_is_believed_until_complaints_lead_to_a_review_and_a_revocation() {
        String uscc = awardedMerchant();
        String designation = "/api/v1/designations/" + city.merchantsPage(uscc).text("/designations/0/id");
        String badge =
                anybody.get("/api/v1/merchants/" + uscc + "/badge").expect(200).body();
        assertThat(verdict(badge)).isEqualTo("VALID");
        assertThat(anybody.get("/.well-known/jwks.json")
                        .expect(200)
                        .json()
                        .at("/keys/0/kty")
                        .asString())
                .isEqualTo("EC");
        assertThat(anybody.get("/api/v1/credential-status/0").expect(200).header("Content-Type"))
                .startsWith("application/vc+jwt");
        assertThat(anybody.get("/api/v1/merchants/" + uscc + "/badge.svg?lang=zh")
                        .expect(200)
                        .body())
                .contains("放心商店");

        for (int i = 0; i < ENOUGH_FOR_A_REVIEW; i++) {
            city.filedComplaint(uscc);
        }
        JsonNode proposal = proposalAbout(uscc);
        assertThat(proposal.at("/rule").asString()).isEqualTo("COMPLAINTS");
        city.reviewer()
                .post(
                        "/api/v1/review-proposals/" + proposal.at("/id").asString() + "/acceptance",
                        """
                        {"act": "RECTIFICATION", "designationId": "%s", "reason": "投诉过多，责令整改"}
                        """.formatted(designation.substring(designation.lastIndexOf('/') + 1)),
                        "If-Match",
                        "*")
                .expect(200);
        assertThat(anybody.get(designation).expect(200).text("/state")).isEqualTo("RECTIFYING");
        assertThat(verdict(badge)).as("a rectification takes nothing away").isEqualTo("VALID");

        city.reviewer()
                .post(
                        designation + "/revocation",
                        "{\"reason\": \"拒不整改\", \"ground\": \"RECTIFICATION_REFUSED\"}",
                        "If-Match",
                        "*")
                .expect(200);

        assertThat(verdict(badge)).isEqualTo("REVOKED");
        anybody.get("/api/v1/merchants/" + uscc + "/badge").expectProblem(404, "nothing-held");
        Api merchant = platform.as("merchant", "--uscc", uscc);
        merchant.create(APPLICATIONS, application(uscc, City.districtOf(uscc)))
                .expectProblem(422, "application-stopped");
    }

    private String awardedMerchant() {
        String uscc = City.freeCode();
        String line = City.merchantLine(uscc).strip();
        String awarded = line.substring(0, line.length() - 1)
                + ",\"designations\":[{\"kind\":\"STORE\",\"since\":\"2026-01-01\",\"plaqueNumber\":\"FX-" + uscc
                + "\"}]}";
        city.reviewer()
                .postAs("application/x-ndjson", "/api/v1/merchant-imports", awarded, "Prefer", "wait=20")
                .expect(200);
        return uscc;
    }

    private String application(String uscc, String district) {
        List<String> answers = new ArrayList<>();
        anybody.get(APPLICATIONS + "/criteria?kind=STORE&district=" + district)
                .expect(200)
                .json()
                .at("/criteria")
                .forEach(criterion -> answers.add("{\"criterion\": \"%s\", \"points\": %d}"
                        .formatted(
                                criterion.at("/code").asString(),
                                criterion.at("/points").asInt())));
        return """
                {"uscc": "%s", "kind": "STORE", "answers": [%s],
                 "documents": [{"kind": "LICENCE", "reference": "FILE-1"},
                               {"kind": "PROMISE_LETTER", "reference": "FILE-2"}]}
                """.formatted(uscc, String.join(", ", answers));
    }

    private String verdict(String badge) {
        return anybody.post("/api/v1/badge-verifications", "{\"badge\": \"" + badge + "\"}")
                .expect(200)
                .text("/result");
    }

    private JsonNode proposalAbout(String uscc) {
        List<JsonNode> found = new ArrayList<>();
        eventually(() -> {
            found.clear();
            city.reviewer()
                    .get("/api/v1/review-proposals?limit=200&state=OPEN&district=" + City.districtOf(uscc))
                    .expect(200)
                    .json()
                    .at("/items")
                    .forEach(each -> {
                        if (each.at("/uscc").asString().equals(uscc)) {
                            found.add(each);
                        }
                    });
            assertThat(found).hasSize(1);
        });
        return found.getFirst();
    }
}
